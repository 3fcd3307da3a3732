package app.syntopic.view.editor;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

import jfx.incubator.scene.control.richtext.CodeArea;

import java.util.Optional;

/// Where a control's caret stands in its window, and the way to move the text under it.
final class ScrolledText {

    private final CodeArea area;

    ScrolledText(CodeArea area) {
        this.area = area;
    }

    /// @param top of the caret, in pixels from the window's upper edge
    /// @param bottom of the caret
    /// @param window its height
    record CaretRow(double top, double bottom, double window) {

        /// How far the caret is below the middle of the window.
        double belowMiddle() {
            return (top + bottom - window) / 2;
        }

        boolean isSeen() {
            return bottom > 0 && top < window;
        }
    }

    /// Empty as long as the control was not laid out, and where the caret is far from what can be seen.
    Optional<CaretRow> caret() {
        Node caret = area.lookup(".caret");
        Node port = area.lookup(".vport");
        if (caret == null || port == null || caret.getBoundsInLocal().isEmpty()) {
            return Optional.empty();
        }
        Bounds line = port.sceneToLocal(caret.localToScene(caret.getBoundsInLocal()));
        return Optional.of(new CaretRow(line.getMinY(), line.getMaxY(), port.getLayoutBounds().getHeight()));
    }

    /// Moves the text so that a part of its lines is above the window, as far as heights of lines that were never laid
    /// out allow.
    ///
    /// @param part from 0 to 1
    void to(double part) {
        area.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.setValue(bar.getMin() + part * (bar.getMax() - bar.getMin())));
    }

    /// Moves the text up. The control keeps its scrolling to itself, but takes what a touch pad sends, by the pixel.
    void up(double pixels) {
        Optional.ofNullable(area.lookup(".content"))
                .ifPresent(content -> {
                    fire(content, ScrollEvent.SCROLL_STARTED, 0);
                    fire(content, ScrollEvent.SCROLL, -pixels);
                    fire(content, ScrollEvent.SCROLL_FINISHED, 0);
                });
    }

    private static void fire(Node on, EventType<ScrollEvent> type, double y) {
        PickResult pick = new PickResult(on, 0, 0);
        ScrollEvent.HorizontalTextScrollUnits across = ScrollEvent.HorizontalTextScrollUnits.NONE;
        ScrollEvent.VerticalTextScrollUnits down = ScrollEvent.VerticalTextScrollUnits.NONE;
        Event.fireEvent(
                on,
                new ScrollEvent(
                        type, 0, 0, 0, 0, false, false, false, false, true, false, 0, y, 0, y, across, 0, down, 0, 0,
                        pick));
    }
}
