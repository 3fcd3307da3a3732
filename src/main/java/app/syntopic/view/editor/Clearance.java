package app.syntopic.view.editor;

import app.syntopic.view.editor.ScrolledText.CaretRow;

import javafx.geometry.Insets;

import jfx.incubator.scene.control.richtext.CodeArea;

import java.util.Optional;

/// Keeps the row that is written clear of the window's edges. The control itself brings the caret just to the edge,
/// finds it half a pixel beyond, and lays out anew at each letter.
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

    /// Is told that the caret moved, after the control has brought it into the window.
    void caretMoved() {
        if (written) {
            written = false;
            text.caret().map(this::missing).filter(pixels -> Math.abs(pixels) > ROUNDED).ifPresent(text::up);
        }
    }

    /// Half the space around the whole text, which can be had at its first and last row too.
    private double missing(CaretRow caret) {
        Insets around = Optional.ofNullable(area.getContentPadding()).orElse(Insets.EMPTY);
        double below = caret.bottom() + around.getBottom() / 2 - caret.window();
        double above = caret.top() - around.getTop() / 2;
        if (below > 0 && above > 0) {
            return Math.min(below, above);
        }
        return below <= 0 && above < 0 ? Math.max(below, above) : 0;
    }
}
