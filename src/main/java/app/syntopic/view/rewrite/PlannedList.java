package app.syntopic.view.rewrite;

import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.view.Wording;
import app.syntopic.view.control.DifferingWords;
import app.syntopic.view.control.GraphicCell;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Tip;
import app.syntopic.view.rewrite.ChosenNotes.Row;
import app.syntopic.view.rewrite.ChosenNotes.Tick;
import app.syntopic.workspace.rewrite.PlannedEdit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The places that would change, grouped by note: what goes is struck through, what comes is underlined. Space takes a
/// place or a note out and in again, Enter or a double click opens it.
final class PlannedList extends ListView<Row> {

    private final ChosenNotes chosen;
    private final boolean marksLinks;

    /// @param marksLinks whether to say which places stand in a link
    PlannedList(ChosenNotes chosen, boolean marksLinks, Consumer<Row> open) {
        this.marksLinks = marksLinks;
        this.chosen = chosen;
        setId("planned-list");
        setAccessibleText(Wording.of("Places that would change"));
        getStyleClass().addAll("plain-list", "planned-list");
        setItems(chosen.rows());
        setCellFactory(view -> new PlannedCell(open));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, open));
    }

    private void onKey(KeyEvent event, Consumer<Row> open) {
        Optional<Row> row = Optional.ofNullable(getSelectionModel().getSelectedItem());
        if (row.isPresent() && event.getCode() == KeyCode.SPACE) {
            toggle(row.get());
            event.consume();
        } else if (row.isPresent() && event.getCode() == KeyCode.ENTER) {
            open.accept(row.get());
            event.consume();
        }
    }

    private void toggle(Row row) {
        chosen.toggle(row);
        refresh();
    }

    private final class PlannedCell extends GraphicCell<Row> {

        PlannedCell(Consumer<Row> open) {
            getStyleClass().add("planned-cell");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (row) {
                case Row.OfNote of -> {
                    setGraphic(head(of));
                    setAccessibleText(of.note().path().name() + ", " + of.note().edits().size());
                }
                case Row.OfPlace of -> {
                    setGraphic(place(of));
                    setAccessibleText(said(of.place()));
                }
            }
        }

        private HBox head(Row.OfNote of) {
            Label name = new Label(of.note().path().name());
            name.getStyleClass().add("planned-note");
            name.setMinWidth(0);
            Hint folder = new Hint(of.note().path().folder());
            folder.setMinWidth(0);
            Label count = new Label(Integer.toString(of.note().edits().size()));
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(tick(of, of.note().path().name()), name, folder, count);
            line.getStyleClass().add("planned-head");
            return line;
        }

        private HBox place(Row.OfPlace of) {
            Label line = new Label(Integer.toString(of.place().line()));
            line.getStyleClass().add("planned-line");
            line.setMinWidth(Region.USE_PREF_SIZE);
            PlannedEdit place = of.place();
            DifferingWords words =
                    new DifferingWords(
                            List.of(
                                    new Word(Standing.BOTH, place.before()),
                                    new Word(Standing.FIRST, shown(place.edit().removed())),
                                    new Word(Standing.SECOND, shown(place.edit().inserted())),
                                    new Word(Standing.BOTH, place.after())));
            words.getStyleClass().addAll("version-words", "planned-words");
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(tick(of, said(place)), line, words);
            if (marksLinks && place.inLink()) {
                row.getChildren().add(inLink());
            }
            row.getStyleClass().add("planned-place");
            return row;
        }

        private static Label inLink() {
            Label sign = new Label(Wording.of("in a link"));
            sign.getStyleClass().add("planned-link");
            Tip.on(sign, Wording.of("The link leads to another name afterwards."));
            sign.setMinWidth(Region.USE_PREF_SIZE);
            return sign;
        }

        private CheckBox tick(Row row, String name) {
            CheckBox box = new CheckBox();
            Tick now = chosen.tick(row);
            box.setSelected(now == Tick.ALL);
            box.setIndeterminate(now == Tick.SOME);
            box.setFocusTraversable(false);
            box.setAccessibleText(Wording.of("Change {0}", name));
            box.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(event -> toggle(row));
            return box;
        }

        /// A line's end is to be seen.
        private static String shown(String words) {
            return words.replace("\n", "⏎");
        }

        private String said(PlannedEdit place) {
            String removed = place.edit().removed();
            String inserted = place.edit().inserted();
            String change =
                    inserted.isEmpty()
                            ? Wording.of("line {0}: {1} goes", place.line(), removed)
                            : Wording.of("line {0}: {1} becomes {2}", place.line(), removed, inserted);
            return marksLinks && place.inLink() ? change + ", " + Wording.of("in a link") : change;
        }
    }
}
