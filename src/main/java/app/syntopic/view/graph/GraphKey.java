package app.syntopic.view.graph;

import static app.syntopic.view.control.Keys.plain;
import static app.syntopic.view.control.Keys.shift;
import static app.syntopic.view.control.Keys.shortcut;

import app.syntopic.view.control.Keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The drawing's own keys.
public enum GraphKey {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    OPEN,
    OPEN_IN_TAB,
    ZOOM_IN,
    ZOOM_OUT,
    FIT,
    LEAVE;

    private List<KeyCombination> keys() {
        return switch (this) {
            case LEFT -> List.of(plain(KeyCode.LEFT));
            case RIGHT -> List.of(plain(KeyCode.RIGHT));
            case UP -> List.of(plain(KeyCode.UP));
            case DOWN -> List.of(plain(KeyCode.DOWN));
            case OPEN -> List.of(plain(KeyCode.ENTER));
            case OPEN_IN_TAB -> List.of(shortcut(KeyCode.ENTER));
            case ZOOM_IN ->
                    List.of(plain(KeyCode.PLUS), plain(KeyCode.EQUALS), shift(KeyCode.EQUALS), plain(KeyCode.ADD));
            case ZOOM_OUT -> List.of(plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT));
            case FIT -> List.of(plain(KeyCode.HOME));
            case LEAVE -> List.of(plain(KeyCode.ESCAPE));
        };
    }

    /// The key as it is written for the reader.
    public String display() {
        return Keys.display(keys().getFirst());
    }

    static Optional<GraphKey> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(key -> key.keys().stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }
}
