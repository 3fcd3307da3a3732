package app.syntopic.view.reader;

import app.syntopic.view.Place;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// Tells that somebody scrolled the page, by the wheel, its bar or a key. Not told is what scrolls it otherwise, as
/// when it follows what is written elsewhere.
final class ScrolledPage {

    /// Several notches of a wheel are one scroll.
    private static final Duration REST = Duration.millis(40);

    private final PageScroll scroll;
    private final PauseTransition rest = new PauseTransition(REST);
    private Place before = Place.TOP;

    private ScrolledPage(PageScroll scroll, Runnable told) {
        this.scroll = scroll;
        rest.setOnFinished(event -> {
            if (!scroll.place().equals(before)) {
                told.run();
            }
        });
    }

    /// @param around what input for the page goes through first
    static void tell(Node around, PageScroll scroll, Runnable told) {
        ScrolledPage page = new ScrolledPage(scroll, told);
        around.addEventFilter(ScrollEvent.SCROLL, page::input);
        around.addEventFilter(MouseEvent.MOUSE_PRESSED, page::input);
        around.addEventFilter(MouseEvent.MOUSE_DRAGGED, page::input);
        around.addEventFilter(KeyEvent.KEY_PRESSED, page::input);
    }

    private void input(InputEvent event) {
        if (scroll.isScrolling()) {
            return;
        }
        if (rest.getStatus() != PauseTransition.Status.RUNNING) {
            before = scroll.place();
        }
        rest.playFromStart();
    }
}
