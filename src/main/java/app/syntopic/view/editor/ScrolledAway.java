package app.syntopic.view.editor;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import java.util.Optional;
import java.util.function.IntConsumer;

/// Tells which place of the text somebody looks at: where it is scrolled away from the caret, the one that is read
/// then, and the caret's once it is back. Brings a place that is read elsewhere there too, without telling it.
final class ScrolledAway {

    /// Several notches of a wheel are one scroll.
    private static final Duration REST = Duration.millis(40);

    /// Where in the window one reads, as a part of its height.
    private static final double READING_HEIGHT = 0.3;

    /// Steps towards a line whose surroundings were not laid out before; one nearly always does.
    private static final int TRIES = 4;

    private final NoteArea area;
    private final ScrolledText scrolled;
    private final IntConsumer told;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean away;
    private boolean brought;

    private ScrolledAway(NoteArea area, IntConsumer told) {
        this.area = area;
        this.scrolled = new ScrolledText(area.control());
        this.told = told;
        rest.setOnFinished(event -> look());
    }

    /// @param told takes the place, in UTF-16 code units of the text
    static ScrolledAway tell(NoteArea area, IntConsumer told) {
        ScrolledAway look = new ScrolledAway(area, told);
        area.control().addEventFilter(ScrollEvent.SCROLL, event -> look.soon());
        area.control().addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> look.soon());
        area.control().caretPositionProperty().addListener((property, before, now) -> look.again());
        return look;
    }

    /// Scrolls to a place of the text; the caret stays where it is.
    void bring(int offset) {
        int line = area.position(offset).index();
        brought = true;
        try {
            for (int i = 0; i < TRIES && !isBrought(line); i++) {
                step(line);
            }
        } finally {
            brought = false;
        }
        away = true;
    }

    /// Each step lays all lines in sight out.
    private boolean isBrought(int line) {
        return area.top(line).filter(top -> Math.abs(top - readingHeight()) <= 1).isPresent();
    }

    private double readingHeight() {
        return area.control().getHeight() * READING_HEIGHT;
    }

    private void step(int line) {
        area.top(line)
                .ifPresentOrElse(
                        top -> scrolled.up(top - readingHeight()),
                        () -> scrolled.to((double) line / area.control().getParagraphCount()));
        area.control().layout();
    }

    private void soon() {
        if (!brought) {
            rest.playFromStart();
        }
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
        return Optional.ofNullable(area.control().localToScreen(new Point2D(middle, readingHeight())))
                .map(point -> area.control().getTextPosition(point.getX(), point.getY()))
                .map(area::offset);
    }
}
