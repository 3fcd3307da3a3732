package app.syntopic.view.form;

import app.syntopic.view.Wording;
import app.syntopic.view.complete.Completing;
import app.syntopic.view.control.Hint;
import app.syntopic.view.form.FormViewModel.Named;
import app.syntopic.view.form.FormViewModel.Shown;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The form: source, the four questions, glossary, sections with what they claim, see also. Each field writes Markdown
/// into the note as one types.
public final class NoteFormView extends ScrollPane {

    private final FormViewModel model;
    private final FormControls controls;
    private final FormRows rows;
    private final SourceFields source;
    private final VBox questions = section();
    private final VBox seeAlso = section();
    private Optional<Shown> shownNow = Optional.empty();
    private final WrittenField written;
    private boolean focusWanted;

    /// @param missing what the note still lacks
    /// @param completing offers what may follow in the fields
    public NoteFormView(FormViewModel model, ObservableValue<String> missing, Completing completing) {
        this.model = model;
        this.controls = new FormControls(model, completing);
        this.written = new WrittenField(this, model);
        this.source = new SourceFields(model, controls);
        this.rows = new FormRows(model.rows(), controls);
        setId("note-form");
        getStyleClass().addAll("tab-page", "note-form");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Hint lacks = new Hint("");
        lacks.setId("form-progress");
        lacks.textProperty().bind(missing);
        lacks.visibleProperty().bind(lacks.textProperty().isNotEmpty());
        lacks.managedProperty().bind(lacks.visibleProperty());
        VBox whole = new VBox(lacks, source, questions);
        whole.getChildren().addAll(group(Wording.of("Glossary")), rows.terms());
        whole.getChildren()
                .add(adder("add-term", Wording.of("New term"), Wording.of("Add term"), model.rows()::addTerm));
        whole.getChildren().addAll(group(Wording.of("Sections")), rows.sections());
        whole.getChildren()
                .addAll(
                        adder(
                                "add-section",
                                Wording.of("New section"),
                                Wording.of("Add section"),
                                model.rows()::addSection),
                        seeAlso);
        whole.getStyleClass().add("note-form-page");
        setContent(whole);
        whole.sceneProperty().subscribe(this::focusIfWanted);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private static VBox section() {
        VBox box = new VBox();
        box.getStyleClass().add("note-form-content");
        return box;
    }

    private void show(Shown shown) {
        if (shownNow.filter(before -> before.source().equals(shown.source())).isEmpty()) {
            source.show(shown.source());
        }
        if (shownNow.filter(before -> before.questions().equals(shown.questions())).isEmpty()) {
            questions.getChildren().setAll(group(Wording.of("Four questions")));
            shown.questions().forEach(this::addQuestion);
        }
        rows.showTerms(shown.glossary());
        rows.showSections(shown.sections());
        if (shownNow.filter(before -> before.seeAlso().equals(shown.seeAlso())).isEmpty()) {
            seeAlso.getChildren().clear();
            shown.seeAlso()
                    .ifPresent(field ->
                            seeAlso.getChildren()
                                    .setAll(
                                            group(Wording.of("See also")),
                                            controls.area("see-also", Wording.of("See also"), field, 2)));
        }
        shownNow = Optional.of(shown);
        focusIfWanted();
    }

    private void focusIfWanted() {
        if (focusWanted) {
            focusFirst();
        }
    }

    /// The heading of a group of fields.
    static Label group(String title) {
        Label label = new Label(title);
        label.getStyleClass().addAll("sheet-title", "form-group");
        return label;
    }

    private void addQuestion(Named field) {
        Label label = new Label(FieldNames.of(field));
        TextArea answer = controls.area(field.id(), FieldNames.of(field), field.field(), 2);
        label.getStyleClass().add("form-question");
        label.setLabelFor(answer);
        questions.getChildren().addAll(label, answer);
    }

    /// One undo for the form and the text, in place of each control's own.
    private void undoOrRedo(KeyEvent event) {
        boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isAltDown();
        boolean redo = event.isShortcutDown() && event.getCode() == KeyCode.Y || undo && event.isShiftDown();
        if (redo) {
            model.redo();
        } else if (undo) {
            model.undo();
        }
        if (undo || redo) {
            event.consume();
        }
    }

    private static HBox adder(String id, String prompt, String label, Consumer<String> add) {
        TextField name = new TextField();
        name.setId("form-" + id);
        name.setPromptText(prompt);
        name.setAccessibleText(prompt);
        Button button = new Button(label);
        Runnable act =
                () -> {
                    if (!name.getText().isBlank()) {
                        add.accept(name.getText().strip());
                        name.clear();
                    }
                };
        name.setOnAction(event -> act.run());
        button.setOnAction(event -> act.run());
        HBox row = new HBox(name, button);
        row.getStyleClass().add("form-row");
        return row;
    }

    /// Hands over a file that is let fall on the form.
    public void onDropped(Consumer<Path> taker) {
        addEventFilter(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        taker.accept(event.getDragboard().getFiles().getFirst().toPath());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    /// Gives the keyboard to the first empty field, or the first one, as soon as there are any in the window.
    public void focusFirst() {
        focusWanted = shownNow.isEmpty() || getContent().getScene() == null;
        if (focusWanted) {
            return;
        }
        List<Node> fields = List.copyOf(getContent().lookupAll(".text-input"));
        fields.stream()
                .filter(node -> node instanceof TextInputControl input && input.getText().isEmpty())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// The field somebody writes in, by its place in the note.
    public WrittenField written() {
        return written;
    }

    /// Moves the glossary entry or section that has the focus.
    ///
    /// @param step -1 for up, 1 for down
    public void moveRow(int step) {
        rows.move(step);
    }

    /// Removes the glossary entry or section that has the focus.
    public void removeRow() {
        rows.remove();
    }
}
