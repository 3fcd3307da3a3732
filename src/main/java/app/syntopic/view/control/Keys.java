package app.syntopic.view.control;

import javafx.scene.input.KeyCombination;

/// How keys are written for the reader.
public final class Keys {

    private Keys() {}

    /// As the search box and tooltips show it: `Ctrl Shift F`.
    public static String display(KeyCombination key) {
        String text = key.getDisplayText();
        return text.endsWith("+")
                ? text.substring(0, text.length() - 1).replace('+', ' ') + "+"
                : text.replace('+', ' ');
    }
}
