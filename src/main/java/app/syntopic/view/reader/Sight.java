package app.syntopic.view.reader;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which lines are set with their text while the control lays out, and which stand empty.
///
/// The control lays out a hundred lines above and below the window with each step of scrolling. It begins with the
/// first line in the window, goes down, then up from the window's top. A line is set before it is measured where it can
/// be seen; so are those that a step of scrolling can bring into view by their height. All others need no more than a
/// height, which is the one they had when they were last set, or an estimate.
final class Sight {

    private static final int CHARACTERS_OF_A_ROW = 66;

    /// Of a row's height and the full column's width.
    private static final double ROW = 27.0 / 546;

    /// In pixels beside the window: the line that a key moves the selection to.
    private static final double BESIDE = 60;

    /// Lines at the end of the page. How far one can scroll there depends on the heights of those below the window.
    private static final int END = 60;

    private final Map<Integer, Double> heights = new HashMap<>();
    private Page page = Page.EMPTY;
    private double columnWidth = 1;
    private double width = -1;
    private Optional<SetLine> first = Optional.empty();
    private Optional<SetLine> last = Optional.empty();
    private double below;
    private double above;

    /// Begins anew with another page.
    void begin(Page newPage) {
        page = newPage;
        first = Optional.empty();
        last = Optional.empty();
        heights.clear();
    }

    /// Forgets heights where the size of letters is another one.
    ///
    /// @param full width of the whole column at this size
    void column(double full) {
        if (full != columnWidth) {
            columnWidth = full;
            heights.clear();
        }
    }

    /// Sets a line or empties it, as the control takes it up to measure it.
    ///
    /// @param content what the control has put the line's cell into; lines in sight stay there
    void takenUp(SetLine line, Pane content, double windowHeight, Map<Integer, List<Line.Tint>> tints) {
        last.ifPresent(this::measured);
        if (isFirst(content)) {
            first = Optional.of(line);
            below = 0;
            above = 0;
        }
        last = Optional.of(line);
        if (line.isFigure() || isWanted(line.index(), windowHeight)) {
            line.set(tints.getOrDefault(line.index(), List.of()));
        } else {
            line.empty(heights.getOrDefault(line.index(), estimate(page.line(line.index()))));
        }
    }

    private static boolean isFirst(Pane content) {
        int before = content.getChildren().size() - 2;
        return before < 0 || !(content.getChildren().get(before) instanceof BorderPane);
    }

    private void measured(SetLine line) {
        if (line.width() != width) {
            width = line.width();
            heights.clear();
        }
        if (line.isSet()) {
            heights.put(line.index(), line.height());
        }
        double height = line.height() + line.spacing();
        int top = first.map(SetLine::index).orElse(0);
        // the first line may begin far above the window
        below += line.index() > top ? height : 0;
        above += line.index() < top ? height : 0;
    }

    private boolean isWanted(int index, double windowHeight) {
        int top = first.map(SetLine::index).orElse(0);
        boolean unknown = !heights.containsKey(index);
        if (index >= top) {
            boolean nearEnd = index >= page.lines().size() - END;
            return below <= windowHeight + BESIDE || (nearEnd && unknown && below <= 2 * windowHeight);
        }
        return above <= BESIDE || (unknown && above <= windowHeight);
    }

    private double estimate(Line line) {
        double perRow = Math.max(1, CHARACTERS_OF_A_ROW * Math.min(1, width > 0 ? width / columnWidth : 1));
        return (1 + Math.floor(line.text().length() / perRow)) * ROW * columnWidth;
    }
}
