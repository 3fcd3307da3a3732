package app.syntopic.view.editor;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import java.util.Optional;
import java.util.function.IntConsumer;

/// Tells which place of the text somebody looks at: where it is scrolled away from the caret, the one that is read
/// then, and the caret's once it is back.
final class ScrolledAway {

    /// Several notches of a wheel are one scroll.
    private static final Duration REST = Duration.millis(40);

    /// Where in the window one reads, as a part of its height.
    private static final double READING_HEIGHT = 0.3;

    private final NoteArea area;
    private final ScrolledText scrolled;
    private final IntConsumer told;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean away;

    private ScrolledAway(NoteArea area, IntConsumer told) {
        this.area = area;
        this.scrolled = new ScrolledText(area.control());
        this.told = told;
        rest.setOnFinished(event -> look());
    }

    /// @param told takes the place, in UTF-16 code units of the text
    static void tell(NoteArea area, IntConsumer told) {
        ScrolledAway look = new ScrolledAway(area, told);
        area.control().addEventFilter(ScrollEvent.SCROLL, event -> look.soon());
        area.control().addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> look.soon());
        area.control().caretPositionProperty().addListener((property, before, now) -> look.again());
    }

    private void soon() {
        rest.playFromStart();
    }

    private void again() {
        if (away) {
            soon();
        }
    }

    private void look() {
        boolean before = away;
        away = scrolled.caret().filter(ScrolledText.CaretRow::isSeen).isEmpty();
        if (away) {
            read().ifPresent(told::accept);
        } else if (before) {
            told.accept(area.caret());
        }
    }

    private Optional<Integer> read() {
        double middle = area.control().getWidth() / 2;
        double height = area.control().getHeight() * READING_HEIGHT;
        return Optional.ofNullable(area.control().localToScreen(new Point2D(middle, height)))
                .map(point -> area.control().getTextPosition(point.getX(), point.getY()))
                .map(area::offset);
    }
}
