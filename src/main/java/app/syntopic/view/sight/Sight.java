package app.syntopic.view.sight;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Decides which lines are set with their text while the control lays out, and which stand empty.
///
/// The control lays out a hundred lines above and below the window with each step of scrolling. It begins with the
/// first line in the window, goes down, then up from the window's top. A line is set before it is measured where it can
/// be seen; so are those that a step of scrolling can bring into view by their height. All others need no more than a
/// height, which is the one they had when they were last set, or an estimate.
public final class Sight {

    /// In pixels beside the window: the line that a key moves the selection to.
    private static final double BESIDE = 60;

    /// Lines at the end of the page. How far one can scroll there depends on the heights of those below the window.
    private static final int END = 60;

    /// More lines than are laid out at once; what is written makes new ones without end.
    private static final int MOST_HEIGHTS = 20_000;

    private final Rows rows;
    private final Map<Object, Double> heights =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Object, Double> eldest) {
                    return size() > MOST_HEIGHTS;
                }
            };
    private double columnWidth = 1;
    private double width = -1;
    private Optional<SightedLine> first = Optional.empty();
    private Optional<SightedLine> last = Optional.empty();
    private double below;
    private double above;

    /// @param rows what a line is estimated by that was never set
    public Sight(Rows rows) {
        this.rows = rows;
    }

    /// Rows of text in a column of usual width.
    ///
    /// @param characters of a full row
    /// @param height of a row, as a part of the column's width
    public record Rows(int characters, double height) {}

    /// Begins anew with another text.
    public void begin() {
        first = Optional.empty();
        last = Optional.empty();
        heights.clear();
    }

    /// Forgets heights where the size of letters is another one.
    ///
    /// @param full width of a column of usual width at this size, in pixels
    public void column(double full) {
        if (full != columnWidth) {
            columnWidth = full;
            heights.clear();
        }
    }

    /// Sets a line or empties it from now on, each time the control takes it up to measure it.
    ///
    /// @param window what lines are seen through then
    public void follow(SightedLine line, Supplier<Window> window) {
        line.cell()
                .parentProperty()
                .subscribe(parent -> {
                    if (parent instanceof Pane content) {
                        takenUp(line, content, window.get());
                    }
                });
    }

    /// @param content what the control has put the line's cell into; lines in sight stay there
    private void takenUp(SightedLine line, Pane content, Window window) {
        last.ifPresent(this::measured);
        if (isFirst(content)) {
            first = Optional.of(line);
            below = 0;
            above = 0;
        }
        last = Optional.of(line);
        if (line.isAlwaysSet() || isWanted(line, window)) {
            line.set();
        } else {
            line.empty(heights.getOrDefault(line.likeness(), estimate(line)));
        }
    }

    /// @param height in pixels
    /// @param lines how many the text has
    public record Window(double height, int lines) {}

    private static boolean isFirst(Pane content) {
        int before = content.getChildren().size() - 2;
        return before < 0 || !(content.getChildren().get(before) instanceof BorderPane);
    }

    private void measured(SightedLine line) {
        if (line.width() != width) {
            width = line.width();
            heights.clear();
        }
        if (line.isSet()) {
            heights.put(line.likeness(), line.height());
        }
        double height = line.height() + line.spacing();
        int top = first.map(SightedLine::index).orElse(0);
        // the first line may begin far above the window
        below += line.index() > top ? height : 0;
        above += line.index() < top ? height : 0;
    }

    private boolean isWanted(SightedLine line, Window window) {
        int top = first.map(SightedLine::index).orElse(0);
        boolean unknown = !heights.containsKey(line.likeness());
        if (line.index() >= top) {
            boolean nearEnd = line.index() >= window.lines() - END;
            return below <= window.height() + BESIDE || (nearEnd && unknown && below <= 2 * window.height());
        }
        return above <= BESIDE || (unknown && above <= window.height());
    }

    private double estimate(SightedLine line) {
        double perRow = Math.max(1, rows.characters() * (width > 0 ? width / columnWidth : 1));
        return (1 + Math.floor(line.length() / perRow)) * rows.height() * columnWidth;
    }
}
