package app.syntopic.view.editor;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// The line over the editor with the ways a note can be written in, and back to reading it.
final class EditorTools extends HBox {

    private final ToggleButton form = Chip.filter(Wording.of("Form"), Wording.of("Show the note as a form"));
    private final ToggleButton text = Chip.filter(Wording.of("Text"), Wording.of("Show the text alone"));
    private final ToggleButton preview =
            Chip.filter(Wording.of("Text + preview"), Wording.of("Show the text and the page it becomes"));

    enum Mode {
        FORM,
        TEXT,
        PREVIEW
    }

    EditorTools(Consumer<Mode> turn, Runnable read) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        form.setOnAction(event -> turn.accept(Mode.FORM));
        text.setOnAction(event -> turn.accept(Mode.TEXT));
        preview.setOnAction(event -> turn.accept(Mode.PREVIEW));
        getChildren()
                .addAll(gap, form, text, preview, Chip.link(Wording.of("Read"), Wording.of("Read the note"), read));
        getStyleClass().add("editor-tools");
        show(Mode.TEXT);
    }

    /// Shows which way is taken now.
    void show(Mode mode) {
        form.setSelected(mode == Mode.FORM);
        text.setSelected(mode == Mode.TEXT);
        preview.setSelected(mode == Mode.PREVIEW);
    }
}
