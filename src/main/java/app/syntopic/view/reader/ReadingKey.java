package app.syntopic.view.reader;

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

/// The page's own keys, most of them single ones: they read, where elsewhere they would write.
public enum ReadingKey {
    NEXT_SECTION,
    PREVIOUS_SECTION,
    FOLD,
    FOLD_ALL,
    NEXT_LINK,
    PREVIOUS_LINK,
    /// Shows what a link leads to; a page down where no link has the focus.
    PREVIEW,
    PIN,
    FOLLOW,
    FOLLOW_IN_TAB,
    LEAVE,
    LINE_DOWN,
    LINE_UP,
    PAGE_DOWN,
    PAGE_UP,
    TOP,
    BOTTOM;

    private List<KeyCombination> keys() {
        return switch (this) {
            case NEXT_SECTION -> List.of(plain(KeyCode.J));
            case PREVIOUS_SECTION -> List.of(plain(KeyCode.K));
            case FOLD -> List.of(plain(KeyCode.F));
            case FOLD_ALL -> List.of(shift(KeyCode.F));
            case NEXT_LINK -> List.of(plain(KeyCode.TAB));
            case PREVIOUS_LINK -> List.of(shift(KeyCode.TAB));
            case PREVIEW -> List.of(plain(KeyCode.SPACE));
            case PIN -> List.of(plain(KeyCode.P));
            case FOLLOW -> List.of(plain(KeyCode.ENTER));
            case FOLLOW_IN_TAB -> List.of(shortcut(KeyCode.ENTER));
            case LEAVE -> List.of(plain(KeyCode.ESCAPE));
            case LINE_DOWN -> List.of(plain(KeyCode.DOWN));
            case LINE_UP -> List.of(plain(KeyCode.UP));
            case PAGE_DOWN -> List.of(plain(KeyCode.PAGE_DOWN));
            case PAGE_UP -> List.of(plain(KeyCode.PAGE_UP), shift(KeyCode.SPACE));
            case TOP -> List.of(plain(KeyCode.HOME), shortcut(KeyCode.HOME));
            case BOTTOM -> List.of(plain(KeyCode.END), shortcut(KeyCode.END));
        };
    }

    /// The key as it is written for the reader.
    public String display() {
        return Keys.display(keys().getFirst());
    }

    static Optional<ReadingKey> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(key -> key.keys().stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }
}
