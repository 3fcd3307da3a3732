package app.syntopic.view.reader;

import javafx.scene.layout.BorderPane;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lines that are laid out without their text, at an estimated height, until they come near the window.
///
/// The control lays out a hundred lines before and after those in the window. To set them all would take most of the
/// time until a page is painted.
final class Blanks {

    private static final int CHARACTERS_OF_A_ROW = 66;

    /// In pixels, until some were seen.
    private static final double USUAL_ROW = 27;

    /// The control forgets cells as it likes.
    private final Map<Integer, WeakReference<BorderPane>> cells = new HashMap<>();

    private Page page = Page.EMPTY;
    private double rowHeight = USUAL_ROW;
    private double room;
    private int next;

    /// Every line is blank from now on.
    void begin(Page newPage) {
        cells.clear();
        page = newPage;
        room = 0;
    }

    /// The next line asked for is set at once, and those after it as far as they fill a height.
    ///
    /// @param height in pixels
    void setNext(double height) {
        room = height;
        next = -1;
    }

    /// Whether a line is to be laid out without its text. What has other things than text in it never is.
    boolean isBlank(int index) {
        Line line = page.line(index);
        boolean setNow = room > 0 && (next < 0 || next == index);
        if (setNow) {
            next = index + 1;
            room -= height(line);
        }
        return !setNow && line.figure().isEmpty() && line.insets().isEmpty();
    }

    /// About how high a line will be, in pixels.
    double height(Line line) {
        return rows(line) * rowHeight;
    }

    private static double rows(Line line) {
        return 1 + line.text().length() / CHARACTERS_OF_A_ROW;
    }

    /// Learns how high lines are from those in the window.
    void learn(List<PageArea.Shown> shown) {
        double rows = shown.stream().mapToDouble(line -> rows(line.line())).sum();
        double height = shown.stream().mapToDouble(line -> line.cell().getHeight()).sum();
        if (height > 0) {
            rowHeight = height / rows;
        }
    }

    void add(int index, BorderPane cell) {
        cells.put(index, new WeakReference<>(cell));
    }

    void remove(int index) {
        cells.remove(index);
    }

    /// The cells of blank lines from one line on, as far as the lines fill a height, nearest first.
    ///
    /// @param step 1 downwards, -1 upwards
    List<BorderPane> from(int index, int step, double height) {
        List<BorderPane> found = new ArrayList<>();
        double left = height;
        for (int i = index; i >= 0 && i < page.lines().size() && left > 0; i += step) {
            left -= height(page.line(i));
            Optional.ofNullable(cells.get(i)).map(WeakReference::get).ifPresent(found::add);
        }
        return found;
    }
}
