package app.syntopic.view.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// The layer over the window for one thing at a time: the palette, the switcher, the sheet of a new note. Nothing under
/// it is blocked. Esc closes it and gives the focus back.
final class Overlay extends StackPane {

    private Optional<Region> shown = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    private boolean staysOpen;

    /// @param below the window's content; a press there closes what does not stay open
    Overlay(Node below) {
        setId("overlay");
        getStyleClass().add("overlay");
        setPickOnBounds(false);
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
        below.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (!staysOpen) {
                        hide();
                    }
                });
    }

    /// Shows something in place of whatever is shown.
    ///
    /// @param stays whether a press beside it leaves it open, as it may hold what somebody typed
    void show(Region content, boolean stays) {
        if (shown.isEmpty()) {
            focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        shown = Optional.of(content);
        staysOpen = stays;
        content.getStyleClass().add("floating");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(content);
        setVisible(true);
    }

    void hide() {
        if (shown.isEmpty()) {
            return;
        }
        shown = Optional.empty();
        getChildren().clear();
        setVisible(false);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    Optional<Region> shown() {
        return shown;
    }
}
