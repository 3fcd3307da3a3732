package app.syntopic.view.editor;

import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Place;
import app.syntopic.workspace.Writing.Opened;
import app.syntopic.workspace.Writing.Outcome;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;

/// The editor: the text, saved as it is typed. Over it a line when it could not be written; in its place what has to be
/// chosen when another program changed the same paragraphs.
public final class EditorView extends VBox {

    private final EditorViewModel model;
    private final NoteArea area = new NoteArea(this::changed);
    private final StackPane middle = new StackPane(area.control());
    private final SaveRhythm rhythm;
    private Optional<Place> wanted = Optional.empty();

    public EditorView(EditorViewModel model) {
        this.model = model;
        this.rhythm = new SaveRhythm(model::keep, () -> model.save(() -> {}, () -> {}));
        setId("editor");
        getStyleClass().addAll("tab-page", "editor");
        getChildren().addAll(createProblem(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        model.show(area::text, this::adopt);
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        model.conflictProperty().subscribe(this::showConflict);
    }

    private void changed(TextChange change) {
        model.changed(change);
        rhythm.typed();
    }

    private void adopt(String text) {
        area.edit(List.of(TextEdit.between(area.text(), text)));
    }

    private HBox createProblem() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.problemProperty());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button again = new Button("Try again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> save(this::focusText, this::focusText));
        HBox bar = new HBox(sentence, again);
        bar.getStyleClass().addAll("banner", "banner-warning");
        bar.visibleProperty().bind(model.problemProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void show(Opened opened) {
        Place caret = place();
        area.show(opened.text(), opened.steps());
        goTo(wanted.orElse(caret));
        if (model.dirtyProperty().get()) {
            rhythm.typed();
        }
    }

    private void showConflict(Optional<Outcome.Conflict> conflict) {
        middle.getChildren()
                .setAll(
                        conflict.<Region>map(found -> new ConflictView(found.pieces(), this::resolve))
                                .orElse(area.control()));
    }

    private void resolve(String chosen) {
        model.resolve(chosen);
        focusText();
    }

    /// Saves, then calls back; without writing when there is nothing to save.
    ///
    /// @param failed called when it could not be saved; the page says why
    public void save(Runnable saved, Runnable failed) {
        rhythm.stop();
        model.save(saved, failed);
    }

    /// The caret's line and column.
    public Place place() {
        return wanted.orElseGet(() -> {
            TextPos caret = Optional.ofNullable(area.control().getCaretPosition()).orElse(TextPos.ZERO);
            return new Place(caret.index(), caret.offset());
        });
    }

    /// Puts the caret to a line and column, as soon as the text is there.
    public void goTo(Place place) {
        if (model.openedProperty().get().isEmpty()) {
            wanted = Optional.of(place);
            return;
        }
        wanted = Optional.empty();
        int line = Math.clamp(place.paragraph(), 0, Math.max(0, area.control().getParagraphCount() - 1));
        int column = Math.min((int) place.offset(), area.control().getPlainText(line).length());
        TextPos inside = TextPos.ofLeading(line, column);
        area.control().select(inside, inside);
    }

    /// How many UTF-16 code units, with `\n` line ends, are before the caret.
    public int caretOffset() {
        return area.caret();
    }

    public void focusText() {
        area.control().requestFocus();
    }
}
