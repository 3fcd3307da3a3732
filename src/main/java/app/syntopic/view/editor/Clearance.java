package app.syntopic.view.editor;

import app.syntopic.view.editor.ScrolledText.CaretRow;

import javafx.geometry.Insets;

import jfx.incubator.scene.control.richtext.CodeArea;

import java.util.Optional;

/// Keeps the caret in the window, and the row that is written clear of its edges. The control itself brings the caret
/// just to the edge, finds it half a pixel beyond, and lays out anew at each letter; of a line that was out of sight it
/// brings only the first row into the window.
final class Clearance {

    /// The control puts rows to whole pixels.
    private static final double ROUNDED = 1;

    private final CodeArea area;
    private final ScrolledText text;
    private boolean written;

    Clearance(CodeArea area) {
        this.area = area;
        text = new ScrolledText(area);
    }

    /// Is told that the text changed. Where the caret is only put elsewhere, nothing moves under the mouse.
    void written() {
        written = true;
    }

    /// Is told that the caret moved, after the control has tried to bring it into the window.
    void caretMoved() {
        boolean clear = written;
        written = false;
        text.caret()
                .map(caret -> clear ? missing(caret) : beyond(caret, 0, 0))
                .filter(pixels -> Math.abs(pixels) > ROUNDED)
                .ifPresent(text::up);
    }

    /// Half the space around the whole text, which can be had at its first and last row too.
    private double missing(CaretRow caret) {
        Insets around = Optional.ofNullable(area.getContentPadding()).orElse(Insets.EMPTY);
        return beyond(caret, around.getTop() / 2, around.getBottom() / 2);
    }

    /// How far the caret is below the window, or above it as a negative number.
    private static double beyond(CaretRow caret, double clearAbove, double clearBelow) {
        double below = caret.bottom() + clearBelow - caret.window();
        double above = caret.top() - clearAbove;
        if (below > 0 && above > 0) {
            return Math.min(below, above);
        }
        return below <= 0 && above < 0 ? Math.max(below, above) : 0;
    }
}
