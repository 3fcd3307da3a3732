package app.syntopic.view.settings;

import app.syntopic.view.control.Hint;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.Locale;

/// A setting: what it is called and does at the left, what changes it at the right.
final class SettingRow extends HBox {

    private final String words;

    /// @param group the heading it stands under, which a search finds too
    SettingRow(String group, String title, String does, Region control) {
        words = (group + " " + title + " " + does).toLowerCase(Locale.ROOT);
        getStyleClass().add("setting-row");
        Label name = new Label(title);
        name.getStyleClass().add("setting-title");
        VBox texts = new VBox(name);
        if (!does.isEmpty()) {
            texts.getChildren().add(Hint.wrapped(does));
        }
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        control.setMinWidth(USE_PREF_SIZE);
        if (control instanceof Control changed) {
            changed.setAccessibleText(title);
        }
        getChildren().addAll(texts, control);
    }

    /// Shows the row when it has all words that are typed, and answers whether.
    boolean filter(String typed) {
        boolean shown = Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(words::contains);
        setVisible(shown);
        setManaged(shown);
        return shown;
    }
}
