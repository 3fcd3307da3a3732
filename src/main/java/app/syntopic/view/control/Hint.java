package app.syntopic.view.control;

import javafx.scene.control.Label;

/// What stands small and grey beside or under what matters: where something is from, what a thing does.
public final class Hint extends Label {

    /// One line, cut where there is no room.
    public Hint(String text) {
        super(text);
        getStyleClass().add("hint");
    }

    /// As many lines as the text needs.
    public static Hint wrapped(String text) {
        Hint hint = new Hint(text);
        hint.setWrapText(true);
        return hint;
    }
}
