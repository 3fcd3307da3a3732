package app.syntopic.view.form;

import app.syntopic.model.SourceType;
import app.syntopic.view.Kinds;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Focus;
import app.syntopic.view.form.FormViewModel.Named;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What the form says of the source: a line for each of its metadata, and a place to paste all of it at once.
final class SourceFields extends VBox {

    private final FormViewModel model;
    private final FormControls controls;

    SourceFields(FormViewModel model, FormControls controls) {
        this.model = model;
        this.controls = controls;
        getStyleClass().add("note-form-content");
    }

    void show(List<Named> fields) {
        getChildren().setAll(NoteFormView.group(Wording.of("Source")));
        fields.forEach(field -> getChildren().add(labelled(FieldNames.of(field), source(field))));
        getChildren().add(paste());
    }

    private static HBox labelled(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(label, control);
        line.getStyleClass().add("field");
        return line;
    }

    private Node source(Named field) {
        String name = FieldNames.of(field);
        return switch (field.id()) {
            case "type" -> kinds(field.field());
            case "people", "host" -> controls.names(field.id(), name, field.field(), field.id());
            case "show" -> controls.name(field.id(), name, field.field(), field.id());
            case "published" -> date(name, field.field());
            default -> controls.bare(field.id(), name, field.field());
        };
    }

    /// Looked at when it is left, as half a date is none.
    private TextField date(String name, LiveField field) {
        TextField date = controls.bare("published", name, field);
        date.setPromptText(Wording.of("2025-11-25, 2025-11 or 2025"));
        date.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        model.checkDate(date.getText());
                    }
                });
        return date;
    }

    private FlowPane kinds(LiveField field) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (SourceType type : SourceType.values()) {
            ToggleButton chip = Chip.filter(Kinds.of(type), Wording.of("Kind of source: {0}", Kinds.of(type)));
            field.valueProperty()
                    .subscribe(now -> chip.setSelected(SourceType.named(now).filter(type::equals).isPresent()));
            chip.setOnAction(event -> {
                model.fill(field, type.key());
                chip.setSelected(true);
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private HBox paste() {
        TextArea pasted = new TextArea();
        pasted.setId("form-paste");
        pasted.setPromptText(
                Wording.of(
                        "Paste an address or a citation (CSL-JSON, BibTeX, RIS) to fill this in, or a list of chapters"
                                + " (0:00 Title)"));
        pasted.setAccessibleText(Wording.of("Paste an address, a citation or a list of chapters"));
        pasted.setPrefRowCount(2);
        pasted.setWrapText(true);
        Focus.leaveByTab(pasted);
        Button take = new Button(Wording.of("Fill in"));
        take.setId("form-take");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.disableProperty().bind(pasted.textProperty().isEmpty());
        take.setOnAction(event -> {
            if (model.paste(pasted.getText())) {
                pasted.clear();
            }
            pasted.requestFocus();
        });
        HBox row = new HBox(pasted, take);
        HBox.setHgrow(pasted, Priority.ALWAYS);
        row.getStyleClass().add("form-row");
        return row;
    }
}
