package app.syntopic.view.form;

import app.syntopic.view.Kinds;
import app.syntopic.view.Wording;
import app.syntopic.model.SourceType;
import app.syntopic.view.control.Chip;
import app.syntopic.view.form.FormViewModel.Entry;
import app.syntopic.view.form.FormViewModel.Live;
import app.syntopic.view.form.FormViewModel.Named;
import app.syntopic.view.form.FormViewModel.Part;
import app.syntopic.view.form.FormViewModel.Shown;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The form: source, the four questions, glossary, sections with what they claim, see also. Each field writes Markdown
/// into the note as one types.
public final class NoteFormView extends ScrollPane {

    /// About so many characters fit on a line of a field.
    private static final int LINE = 100;

    private static final int MOST_ROWS = 14;

    private final FormViewModel model;
    private final VBox content = new VBox();

    /// @param progress what the note still lacks
    public NoteFormView(FormViewModel model, ObservableValue<String> progress) {
        this.model = model;
        setId("note-form");
        getStyleClass().addAll("tab-page", "note-form");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("note-form-content");
        Label lacks = new Label();
        lacks.setId("form-progress");
        lacks.getStyleClass().add("hint");
        lacks.textProperty().bind(progress);
        Label said = new Label();
        said.getStyleClass().add("problem");
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        VBox whole = new VBox(lacks, said, content);
        whole.getStyleClass().add("note-form-page");
        setContent(whole);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(Shown shown) {
        String focused = focusedId();
        content.getChildren().clear();
        group(Wording.of("Source"));
        shown.source().forEach(field -> add(FieldNames.of(field), source(field)));
        content.getChildren().add(paste());
        group(Wording.of("Four questions"));
        shown.questions().forEach(field -> addTall(FieldNames.of(field), area(field.id(), FieldNames.of(field), field.field(), 2)));
        group(Wording.of("Glossary"));
        for (int i = 0; i < shown.glossary().size(); i++) {
            content.getChildren().add(entry(shown.glossary().get(i), i));
        }
        content.getChildren().add(adder("add-term", Wording.of("New term"), Wording.of("Add term"), model::addTerm));
        group(Wording.of("Sections"));
        for (int i = 0; i < shown.sections().size(); i++) {
            content.getChildren().add(part(shown.sections().get(i), i));
        }
        content.getChildren().add(adder("add-section", Wording.of("New section"), Wording.of("Add section"), model::addSection));
        shown.seeAlso()
                .ifPresent(field -> {
                    group(Wording.of("See also"));
                    content.getChildren().add(area("see-also", Wording.of("See also"), field, 2));
                });
        refocus(focused);
    }

    private String focusedId() {
        boolean inside = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        return inside ? Optional.ofNullable(getScene().getFocusOwner().getId()).orElse("") : "";
    }

    private void refocus(String id) {
        if (!id.isEmpty()) {
            Optional.ofNullable(content.lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }

    private void group(String title) {
        Label label = new Label(title);
        label.getStyleClass().addAll("sheet-title", "form-group");
        content.getChildren().add(label);
    }

    private void add(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(label, control);
        line.getStyleClass().add("field");
        content.getChildren().add(line);
    }

    private void addTall(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("form-question");
        label.setLabelFor(control);
        content.getChildren().addAll(label, control);
    }

    private Node source(Named field) {
        return field.id().equals("type") ? kinds(field.field()) : line(field.id(), FieldNames.of(field), field.field());
    }

    private FlowPane kinds(Live field) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (SourceType type : SourceType.values()) {
            ToggleButton chip = Chip.filter(Kinds.of(type), Wording.of("Kind of source: {0}", Kinds.of(type)));
            chip.setSelected(SourceType.named(model.value(field)).filter(type::equals).isPresent());
            chip.setOnAction(event -> {
                model.fill(field, type.key());
                chips.getChildren().forEach(other -> ((ToggleButton) other).setSelected(other.equals(chip)));
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private TextField line(String id, String name, Live field) {
        TextField line = new TextField(model.value(field));
        bind(line, id, name, field);
        return line;
    }

    private TextArea area(String id, String name, Live field, int rows) {
        TextArea area = new TextArea(model.value(field));
        area.setWrapText(true);
        bind(area, id, name, field);
        area.textProperty().subscribe(text -> area.setPrefRowCount(Math.clamp(lines(text), rows, MOST_ROWS)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, NoteFormView::leaveByTab);
        return area;
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    }

    /// In a form, Tab goes to the next field; the control itself does that with Ctrl.
    private static void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            KeyEvent withControl =
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            event.isShiftDown(),
                            true,
                            false,
                            false);
            event.consume();
            ((Node) event.getSource()).fireEvent(withControl);
        }
    }

    private void bind(TextInputControl control, String id, String name, Live field) {
        control.setId("form-" + id);
        control.setAccessibleText(name);
        control.textProperty().addListener((property, before, now) -> model.fill(field, now));
    }

    private HBox entry(Entry entry, int index) {
        TextField term = line("term-" + index, Wording.of("Term"), entry.term());
        term.getStyleClass().add("form-term");
        TextArea definition = area("definition-" + index, Wording.of("Definition"), entry.definition(), 1);
        HBox.setHgrow(definition, Priority.ALWAYS);
        HBox row = new HBox(term, definition);
        row.getStyleClass().add("form-row");
        return row;
    }

    private VBox part(Part part, int index) {
        TextField title = line("section-" + index, Wording.of("Section"), part.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        Label sign = new Label("§");
        sign.getStyleClass().add("form-sign");
        Label time = new Label(part.time());
        time.getStyleClass().add("hint");
        HBox head = new HBox(sign, title, time);
        head.getStyleClass().add("form-row");
        TextArea body = area("body-" + index, Wording.of("Claims of this section"), part.body(), 2);
        body.setPromptText(Wording.of("Claims, a sentence or an item each; ‘words of the source’ in quotes"));
        VBox box = new VBox(head, body);
        box.getStyleClass().add("form-section");
        return box;
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

    private VBox paste() {
        TextArea pasted = new TextArea();
        pasted.setId("form-paste");
        pasted.setPromptText(
                Wording.of("Paste a citation (CSL-JSON or BibTeX) to fill this in, or a list of chapters (0:00 Title)"));
        pasted.setAccessibleText(Wording.of("Paste a citation or a list of chapters"));
        pasted.setPrefRowCount(2);
        pasted.setWrapText(true);
        Button take = new Button(Wording.of("Fill in"));
        take.setId("form-take");
        take.disableProperty().bind(pasted.textProperty().isEmpty());
        take.setOnAction(event -> {
            String text = pasted.getText();
            pasted.clear();
            model.paste(text);
        });
        HBox row = new HBox(pasted, take);
        HBox.setHgrow(pasted, Priority.ALWAYS);
        row.getStyleClass().add("form-row");
        return new VBox(row);
    }

    /// Gives the keyboard to the first empty answer, or the first field.
    public void focusFirst() {
        List<Node> fields = List.copyOf(content.lookupAll(".text-input"));
        fields.stream()
                .filter(node -> node instanceof TextInputControl input && input.getText().isEmpty())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }
}
