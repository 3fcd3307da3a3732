package app.syntopic.view.control;

import app.syntopic.view.Wording;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.Arrays;
import java.util.stream.Collectors;

/// How keys are written for the reader.
public final class Keys {

    public static final KeyCombination PASTE = shortcut(KeyCode.V);

    private Keys() {}

    /// The key alone.
    public static KeyCombination plain(KeyCode key) {
        return new KeyCodeCombination(key);
    }

    public static KeyCombination shift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN);
    }

    /// With Ctrl, or Cmd on macOS.
    public static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /// As the search box and tooltips show it: `Ctrl Shift F`.
    public static String display(KeyCombination key) {
        String text = key.getDisplayText();
        boolean plus = text.endsWith("+");
        String keys = plus ? text.substring(0, text.length() - 1) : text;
        return Arrays.stream(keys.split("\\+")).map(Keys::name).collect(Collectors.joining(" ")) + (plus ? " +" : "");
    }

    /// As it is printed on the key.
    private static String name(String key) {
        return switch (key) {
            case "Ctrl" -> Wording.of("Ctrl");
            case "Shift" -> Wording.of("Shift");
            case "Enter" -> Wording.of("Enter");
            case "Escape" -> Wording.of("Esc");
            case "Space" -> Wording.of("Space");
            case "Delete" -> Wording.of("Delete");
            case "Page Up" -> Wording.of("Page Up");
            case "Page Down" -> Wording.of("Page Down");
            case "Home" -> Wording.of("Home");
            case "End" -> Wording.of("End");
            default -> key;
        };
    }
}
