package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Focus;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The layer over the window for one thing at a time: the palette, the switcher, the sheet of a new note. What is under
/// it can be clicked; the keys are for what is shown, and Tab stays in it. Esc closes it and gives the focus back,
/// where it has it.
final class Overlay extends StackPane {

    private Optional<Region> shown = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    private final Region before = createEnd();
    private final Region behind = createEnd();
    private boolean staysOpen;
    private Optional<Region> under = Optional.empty();

    /// @param below the window's content; a press there closes what does not stay open
    Overlay(Node below) {
        setId("overlay");
        getStyleClass().add(Focus.OVERLAY);
        setPickOnBounds(false);
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.focusOwnerProperty().subscribe(this::focusMoved);
                        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEsc);
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

    /// Wherever the keyboard is, unless something there had a use for the key.
    private void closeByEsc(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && shown.isPresent()) {
            hide();
            event.consume();
        }
    }

    /// A place that Tab comes to when it leaves what is shown, and from which it is led back.
    private static Region createEnd() {
        Region end = new Region();
        end.setFocusTraversable(true);
        end.setMaxSize(0, 0);
        end.setMouseTransparent(true);
        end.setAccessibleText(Wording.of("Edge of what is open"));
        return end;
    }

    private void focusMoved(@Nullable Node from, @Nullable Node to) {
        boolean fromWithin = from != null && isWithin(from);
        if (before.equals(to)) {
            lead(!fromWithin);
        } else if (behind.equals(to)) {
            lead(fromWithin);
        }
    }

    private void lead(boolean toFirst) {
        if (toFirst) {
            before.requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            behind.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }

    private boolean isWithin(Node node) {
        return shown.filter(
                        content -> Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(content::equals))
                .isPresent();
    }

    private boolean hasFocus() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(this::isWithin).isPresent();
    }

    /// How far a command must reach for its keys to act now.
    Command.Reach lets() {
        return !hasFocus() ? Command.Reach.PAGE : staysOpen ? Command.Reach.WINDOW : Command.Reach.LIST;
    }

    /// Shows something in place of whatever is shown, and gives the focus to the first control in it. What holds typed
    /// text comes back when a list that was called over it goes.
    ///
    /// @param stays whether a press beside it leaves it open, as it may hold what somebody typed
    void show(Region content, boolean stays) {
        if (shown.isEmpty()) {
            focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        under = stays ? Optional.empty() : staysOpen ? shown : under;
        content.getStyleClass().add("floating");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        put(content, stays);
        lead(true);
    }

    private void put(Region content, boolean stays) {
        shown = Optional.of(content);
        staysOpen = stays;
        getChildren().setAll(before, content, behind);
        setVisible(true);
    }

    void hide() {
        if (shown.isEmpty()) {
            return;
        }
        Optional<Region> left = under;
        Optional<Node> focus = focusBefore;
        boolean focused = hasFocus();
        clear();
        left.ifPresent(sheet -> put(sheet, true));
        focus.filter(before -> focused).ifPresent(Node::requestFocus);
        focusBefore = left.isPresent() ? focus : Optional.empty();
    }

    /// Takes away all that is shown, as what it was about is left.
    void clear() {
        shown = Optional.empty();
        under = Optional.empty();
        focusBefore = Optional.empty();
        staysOpen = false;
        getChildren().clear();
        setVisible(false);
    }

    Optional<Region> shown() {
        return shown;
    }
}
