package app.syntopic.view.editor;

import app.syntopic.view.Place;
import app.syntopic.workspace.Authoring.Draft;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

import java.util.Optional;

/// The editor: the text, and over it a line when the file changed meanwhile or could not be written.
public final class EditorView extends VBox {

    private final EditorViewModel model;
    private final CodeArea area = new CodeArea();
    private boolean replacing;
    private Optional<TextPos> wanted = Optional.empty();

    public EditorView(EditorViewModel model) {
        this.model = model;
        setId("editor");
        getStyleClass().addAll("tab-page", "editor");
        getChildren().addAll(createConflict(), createProblem(), createArea());
        VBox.setVgrow(area, Priority.ALWAYS);
        model.draftProperty().subscribe(draft -> draft.ifPresent(this::show));
    }

    private CodeArea createArea() {
        area.setId("editor-area");
        area.setAccessibleText("Text of the note");
        area.setWrapText(true);
        area.setLineEnding(LineEnding.LF);
        area.setSyntaxDecorator(new MarkdownDecorator());
        area.getModel()
                .addListener(
                        (StyledTextModel.Listener)
                                change -> {
                                    if (!replacing && change.isEdit()) {
                                        model.edited();
                                    }
                                });
        return area;
    }

    private HBox createConflict() {
        Button theirs = new Button("Take the new text");
        theirs.setOnAction(event -> model.load());
        Button mine = new Button("Keep mine");
        mine.setOnAction(event -> model.saveOver(text()));
        HBox bar = bar(new Label("Another program changed this note while you were editing it."), theirs, mine);
        bar.visibleProperty().bind(model.changedOutsideProperty());
        return bar;
    }

    private HBox createProblem() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.problemProperty());
        Button again = new Button("Try again");
        again.setOnAction(event -> model.save(text(), area::requestFocus, area::requestFocus));
        HBox bar = bar(sentence, again);
        bar.visibleProperty().bind(model.problemProperty().isNotEmpty());
        return bar;
    }

    private static HBox bar(Label sentence, Button... choices) {
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox bar = new HBox(sentence);
        for (Button choice : choices) {
            choice.setMinWidth(Region.USE_PREF_SIZE);
            bar.getChildren().add(choice);
        }
        bar.getStyleClass().addAll("banner", "banner-warning");
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void show(Draft draft) {
        String text = draft.text().replace("\r\n", "\n").replace('\r', '\n');
        if (text.equals(text())) {
            goToWanted();
            return;
        }
        TextPos caret = Optional.ofNullable(area.getCaretPosition()).orElse(TextPos.ZERO);
        replacing = true;
        area.setText(text);
        area.clearUndoRedo();
        replacing = false;
        if (wanted.isEmpty()) {
            wanted = Optional.of(caret);
        }
        goToWanted();
    }

    /// The text as it is now, with `\n` as the only line end.
    public String text() {
        return area.getText();
    }

    /// Saves, then calls back; at once when there is nothing to save.
    ///
    /// @param failed called when it could not be saved; a line over the text says why
    public void save(Runnable saved, Runnable failed) {
        model.save(text(), saved, failed);
    }

    /// The caret's line and column.
    public Place place() {
        TextPos caret = wanted.or(() -> Optional.ofNullable(area.getCaretPosition())).orElse(TextPos.ZERO);
        return new Place(caret.index(), caret.offset());
    }

    /// Puts the caret to a line and column, as soon as the text is there.
    public void goTo(Place place) {
        wanted = Optional.of(TextPos.ofLeading(place.paragraph(), (int) place.offset()));
        if (model.draftProperty().get().isPresent()) {
            goToWanted();
        }
    }

    private void goToWanted() {
        wanted.ifPresent(position -> {
            int line = Math.clamp(position.index(), 0, Math.max(0, area.getParagraphCount() - 1));
            int column = Math.min(position.offset(), area.getPlainText(line).length());
            TextPos inside = TextPos.ofLeading(line, column);
            area.select(inside, inside);
        });
        wanted = Optional.empty();
    }

    /// How many UTF-16 code units, with `\n` line ends, are before the caret.
    public int caretOffset() {
        Place caret = place();
        int offset = 0;
        for (int i = 0; i < Math.min(caret.paragraph(), area.getParagraphCount()); i++) {
            offset += area.getPlainText(i).length() + 1;
        }
        return offset + (int) caret.offset();
    }

    public void focusText() {
        area.requestFocus();
    }
}
