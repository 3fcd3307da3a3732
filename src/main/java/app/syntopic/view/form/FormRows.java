package app.syntopic.view.form;

import app.syntopic.view.Wording;
import app.syntopic.view.control.IconButton;
import app.syntopic.view.form.FormViewModel.Entry;
import app.syntopic.view.form.FormViewModel.Part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The rows of a form that can be moved and taken away: glossary entries and sections. A row that is at its place
/// already is not made again.
final class FormRows {

    private final RowChanges changes;
    private final FormControls controls;
    private final VBox terms = new VBox();
    private final VBox sections = new VBox();

    FormRows(RowChanges changes, FormControls controls) {
        this.changes = changes;
        this.controls = controls;
        terms.getStyleClass().add("note-form-content");
        sections.getStyleClass().add("note-form-content");
    }

    VBox terms() {
        return terms;
    }

    VBox sections() {
        return sections;
    }

    void showTerms(List<Entry> entries) {
        List<Node> rows = new ArrayList<>();
        for (Entry entry : entries) {
            int index = rows.size();
            rows.add(kept(terms, index, entry).orElseGet(() -> entry(entry, index)));
        }
        show(terms, rows);
    }

    void showSections(List<Part> parts) {
        List<Node> rows = new ArrayList<>();
        for (Part part : parts) {
            int index = rows.size();
            rows.add(kept(sections, index, part).orElseGet(() -> part(part, index)));
        }
        show(sections, rows);
    }

    private static Optional<Node> kept(VBox box, int index, Object of) {
        return index < box.getChildren().size()
                ? Optional.of(box.getChildren().get(index)).filter(row -> of.equals(row.getUserData()))
                : Optional.empty();
    }

    private static void show(VBox box, List<Node> rows) {
        if (!box.getChildren().equals(rows)) {
            box.getChildren().setAll(rows);
        }
    }

    private HBox entry(Entry entry, int index) {
        TextField term = controls.line("term-" + index, Wording.of("Term"), entry.term());
        term.getStyleClass().add("form-term");
        TextArea definition = controls.area("definition-" + index, Wording.of("Definition"), entry.definition(), 1);
        HBox.setHgrow(definition, Priority.ALWAYS);
        HBox row = new HBox(term, definition);
        row.getChildren()
                .add(tools("term", index, step -> changes.moveTerm(index, step), () -> changes.removeTerm(index)));
        row.getStyleClass().add("form-row");
        row.setUserData(entry);
        return row;
    }

    private VBox part(Part part, int index) {
        TextField title = controls.line("section-" + index, Wording.of("Section"), part.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        Label sign = new Label("§");
        sign.getStyleClass().add("form-sign");
        HBox head = new HBox(sign, title, time(part, index));
        head.getChildren()
                .add(
                        tools(
                                "section",
                                index,
                                step -> changes.moveSection(index, step),
                                () -> changes.removeSection(index)));
        head.getStyleClass().add("form-row");
        TextArea body = controls.area("body-" + index, Wording.of("Claims of this section"), part.body(), 2);
        body.setPromptText(Wording.of("Claims, a sentence or an item each; ‘words of the source’ in quotes"));
        VBox box = new VBox(head, body);
        box.getStyleClass().add("form-section");
        box.setUserData(part);
        return box;
    }

    /// Written when it is left, as half a time is none.
    private TextField time(Part part, int index) {
        TextField time = new TextField();
        time.setId("form-time-" + index);
        time.setPromptText("0:00:00");
        time.setAccessibleText(Wording.of("Begins at"));
        time.getStyleClass().add("form-time");
        part.time().subscribe(time::setText);
        time.setOnAction(event -> changes.time(index, time.getText()));
        time.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && !time.getText().strip().equals(part.time().get())) {
                        changes.time(index, time.getText());
                    }
                });
        return time;
    }

    /// By the mouse alone: with the keyboard the row that has the focus is moved and removed by the keys for lines.
    private static HBox tools(String row, int index, IntConsumer move, Runnable remove) {
        IconButton up = new IconButton(Feather.ARROW_UP, Wording.of("Move up"), () -> move.accept(-1));
        IconButton down = new IconButton(Feather.ARROW_DOWN, Wording.of("Move down"), () -> move.accept(1));
        IconButton away = new IconButton(Feather.X, Wording.of("Remove"), remove);
        up.setDisable(index == 0);
        up.setId("form-up-" + row + "-" + index);
        down.setId("form-down-" + row + "-" + index);
        away.setId("form-remove-" + row + "-" + index);
        List.of(up, down, away).forEach(button -> button.setFocusTraversable(false));
        HBox tools = new HBox(up, down, away);
        tools.getStyleClass().add("form-tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return tools;
    }

    /// Moves the row that has the focus, which goes with it.
    ///
    /// @return whether there is such a row
    boolean move(int step) {
        return focused(terms, index -> changes.moveTerm(index, step), step)
                || focused(sections, index -> changes.moveSection(index, step), step);
    }

    /// Takes the row away that has the focus.
    ///
    /// @return whether there is such a row
    boolean remove() {
        return focused(terms, changes::removeTerm, 0) || focused(sections, changes::removeSection, 0);
    }

    private static boolean focused(VBox box, IntConsumer action, int step) {
        for (int i = 0; i < box.getChildren().size(); i++) {
            Node row = box.getChildren().get(i);
            if (row.isFocusWithin()) {
                action.accept(i);
                int target = Math.clamp(i + step, 0, box.getChildren().size() - 1);
                Optional.ofNullable(box.getChildren().get(target).lookup(".text-field")).ifPresent(Node::requestFocus);
                return true;
            }
        }
        return false;
    }
}
