package app.syntopic.view.reader;

import app.syntopic.view.Place;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;

/// Scrolls a page to the pixel.
///
/// The control keeps its scrolling to itself, but takes scroll events of a touch pad by the pixel; so that is what it
/// gets.
final class PageScroll {

    /// A wheel's notch is some 40 pixels, which is less than two lines of text.
    private static final double WHEEL_FACTOR = 2;

    /// Steps towards a line whose surroundings were not laid out before; one nearly always does.
    private static final int TRIES = 4;

    private final PageArea area;
    private boolean scrolling;

    PageScroll(PageArea area) {
        this.area = area;
        area.addEventFilter(ScrollEvent.SCROLL, this::onWheel);
    }

    private void onWheel(ScrollEvent event) {
        if (scrolling || event.isShortcutDown() || event.getDeltaY() == 0) {
            return;
        }
        event.consume();
        by(-event.getDeltaY() * (event.isDirect() || event.isInertia() ? 1 : WHEEL_FACTOR));
    }

    /// Whether it is scrolled from here just now, and not by somebody.
    boolean isScrolling() {
        return scrolling;
    }

    /// Scrolls by pixels, down where they are positive, and lays out at once.
    void by(double pixels) {
        Node content = area.lookup(".content");
        if (content == null || Math.abs(pixels) < 0.5) {
            return;
        }
        scrolling = true;
        try {
            fire(content, ScrollEvent.SCROLL_STARTED, 0);
            fire(content, ScrollEvent.SCROLL, -pixels);
            fire(content, ScrollEvent.SCROLL_FINISHED, 0);
        } finally {
            scrolling = false;
        }
        area.layout();
    }

    private static void fire(Node on, EventType<ScrollEvent> type, double deltaY) {
        Event.fireEvent(
                on,
                new ScrollEvent(
                        type,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        deltaY,
                        0,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(on, 0, 0)));
    }

    double viewHeight() {
        Node port = area.lookup(".vport");
        return port == null ? area.getHeight() : port.getLayoutBounds().getHeight();
    }

    /// Brings a line's top to a height below the window's top.
    ///
    /// @param down from the window's top, in pixels
    void toLine(int line, double down) {
        for (int i = 0; i < TRIES; i++) {
            Optional<PageArea.Shown> shown = shown(line);
            if (shown.isEmpty()) {
                area.select(TextPos.ofLeading(line, 0));
                area.layout();
                shown = shown(line);
            }
            if (shown.isEmpty()) {
                return;
            }
            double distance = shown.get().top() - down;
            if (Math.abs(distance) < 1) {
                return;
            }
            by(distance);
        }
    }

    private Optional<PageArea.Shown> shown(int line) {
        return area.shown().stream().filter(s -> s.index() == line).findFirst();
    }

    /// The line at a height of the window, or 0 while nothing is laid out.
    int lineAt(double down) {
        List<PageArea.Shown> shown = area.shown();
        int found = shown.isEmpty() ? 0 : shown.getFirst().index();
        for (PageArea.Shown line : shown) {
            if (line.top() > down) {
                break;
            }
            found = line.index();
        }
        return found;
    }

    /// What is first in view, by the line's number.
    Place place() {
        return area.shown().stream()
                .filter(line -> line.bottom() > 0)
                .findFirst()
                .map(line -> new Place(line.line().number(), -line.top()))
                .orElse(Place.TOP);
    }

    void restore(Place place) {
        if (place.equals(Place.TOP) || area.page().lines().isEmpty()) {
            toLine(0, area.getContentPadding().getTop());
            return;
        }
        int index = area.page().indexOf(place.paragraph());
        boolean foldedAway = area.page().line(index).number() != place.paragraph();
        toLine(index, foldedAway ? 0 : -place.offset());
    }

    Optional<ScrollBar> bar() {
        return area.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == javafx.geometry.Orientation.VERTICAL)
                .findFirst();
    }
}
