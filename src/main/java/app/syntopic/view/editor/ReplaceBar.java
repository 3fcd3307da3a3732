package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.IconButton;
import app.syntopic.view.control.NamedField;
import app.syntopic.workspace.rewrite.Sought;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The bar that finds words in the text and replaces them.
final class ReplaceBar extends VBox {

    /// Until what is sought is looked for in a text that changed: not at each letter of a long one.
    private static final Duration UNTIL_LOOKED = Duration.millis(300);

    private final NoteArea area;
    private final PauseTransition lookAgain = new PauseTransition(UNTIL_LOOKED);
    private final TextField words = new NamedField("find-words", Wording.of("Find"));
    private final TextField with = new NamedField("replace-words", Wording.of("Replace with"));
    private final Label count = new Label();
    private final ToggleButton exact = Chip.filter(Wording.of("Aa"), Wording.of("Capital letters count"));
    private final ToggleButton whole = Chip.filter(Wording.of("Word"), Wording.of("Whole words only"));
    private final ToggleButton regex =
            Chip.filter(".*", Wording.of("A regular expression; $1 in the replacement is its first group"));
    private final HBox replaceRow = new HBox();
    private Sought.Found found = Sought.NOTHING.in("");

    ReplaceBar(NoteArea area) {
        this.area = area;
        setId("replace-bar");
        getStyleClass().add("replace-bar");
        HBox findRow =
                new HBox(
                        words,
                        exact,
                        whole,
                        regex,
                        new IconButton(Feather.ARROW_UP, Wording.of("Previous (Shift+Enter)"), () -> step(false)),
                        new IconButton(Feather.ARROW_DOWN, Wording.of("Next (Enter)"), () -> step(true)),
                        count,
                        new IconButton(Feather.X, Wording.of("Close (Esc)"), this::close));
        count.getStyleClass().add("hint");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button one = new Button(Wording.of("Replace"));
        one.setOnAction(event -> replace());
        Button all = new Button(Wording.of("Replace all"));
        all.setOnAction(event -> replaceAll());
        replaceRow.getChildren().setAll(with, one, all);
        findRow.getStyleClass().add("replace-row");
        replaceRow.getStyleClass().add("replace-row");
        replaceRow.managedProperty().bind(replaceRow.visibleProperty());
        getChildren().setAll(findRow, replaceRow);
        Focus.tabTo(words, with);
        words.textProperty().subscribe(() -> look(true));
        exact.selectedProperty().subscribe(() -> look(true));
        whole.selectedProperty().subscribe(() -> look(true));
        regex.selectedProperty().subscribe(() -> look(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        lookAgain.setOnFinished(event -> look(false));
        area.onEdited(() -> {
            if (isVisible()) {
                lookAgain.playFromStart();
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && words.isFocused()) {
            step(!event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && with.isFocused()) {
            replace();
            event.consume();
        }
    }

    /// @param replacing whether the row for the replacement is shown
    void open(boolean replacing) {
        setVisible(true);
        replaceRow.setVisible(replacing);
        String selected = area.selection().in(area.text());
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            words.setText(selected);
        }
        look(false);
        words.requestFocus();
        words.selectAll();
    }

    private void close() {
        setVisible(false);
        area.mark(FoundPlaces.NONE);
        area.control().requestFocus();
    }

    private Sought wanted() {
        return new Sought(words.getText(), regex.isSelected(), exact.isSelected(), whole.isSelected());
    }

    private void look(boolean go) {
        found = isVisible() ? wanted().in(area.text()) : Sought.NOTHING.in("");
        if (go && isVisible() && !found.places().isEmpty()) {
            area.select(found.places().get(at(area.selection().start())));
        }
        showCount();
    }

    /// The first place at or behind an offset, from the beginning again after the last.
    private int at(int offset) {
        for (int i = 0; i < found.places().size(); i++) {
            if (found.places().get(i).start() >= offset) {
                return i;
            }
        }
        return 0;
    }

    private void showCount() {
        int places = found.places().size();
        int current = found.places().indexOf(area.selection());
        area.mark(FoundPlaces.of(area.text(), found.places(), current));
        String said =
                words.getText().isEmpty()
                        ? ""
                        : places == 0
                                ? Wording.of("Not in this note")
                                : current < 0 ? Wording.number(places) : Wording.of("{0} of {1}", current + 1, places);
        count.setText(found.problem().map(Wording::of).orElse(said));
    }

    private void step(boolean forward) {
        look(false);
        if (!found.places().isEmpty()) {
            Span now = area.selection();
            int next = at(forward ? now.end() : now.start());
            int size = found.places().size();
            boolean onIt = found.places().contains(now);
            int index = forward ? next : Math.floorMod((onIt ? found.places().indexOf(now) : next) - 1, size);
            area.select(found.places().get(index));
        }
        showCount();
    }

    private void replace() {
        look(false);
        Span now = area.selection();
        if (!found.places().contains(now)) {
            step(true);
            return;
        }
        wanted().replacement(area.text(), now, with.getText())
                .ifPresentOrElse(
                        insert -> {
                            area.edit(List.of(new TextEdit(now.start(), now.in(area.text()), insert)));
                            int end = now.start() + insert.length();
                            area.select(Span.of(end, end));
                            step(true);
                        },
                        () ->
                                count.setText(
                                        Wording.of(
                                                "The replacement names a group that the expression does not have.")));
    }

    private void replaceAll() {
        List<TextEdit> edits = wanted().replaceAll(area.text(), with.getText());
        area.edit(edits);
        lookAgain.stop();
        look(false);
        count.setText(edits.isEmpty() ? Wording.of("Nothing to replace") : Wording.of("Replaced {0}", edits.size()));
    }
}
