package app.syntopic.view.shell;

import app.syntopic.model.Span;
import app.syntopic.view.Wording;
import app.syntopic.view.control.GraphicCell;
import app.syntopic.view.control.MarkedFlow;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A box to type in over a list to pick from, all by keys: the quick switcher and the command palette.
///
/// @param <T> what is picked
final class PickList<T> extends VBox {

    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");

    /// In em, of a row of one line.
    private static final double ROW_HEIGHT = 2.154;

    private static final int MOST_ROWS = 12;

    /// Rows above the chosen one that stay in sight.
    private static final int ABOVE = 4;

    private final TextField box = new TextField();
    private final ListView<Row<T>> list = new ListView<>();
    private final Label nothing = new Label();
    private final Consumer<String> search;
    private final Consumer<Pick<T>> picked;
    private Optional<T> kept = Optional.empty();
    private boolean awaiting;
    private Optional<Boolean> wanted = Optional.empty();

    /// @param note at the right: a kind, a count, a key
    record Row<T>(T value, String text, List<Span> matched, String note, boolean ghost) {}

    /// What was picked and how.
    record Pick<T>(T value, boolean newTab) {}

    /// @param name for screen readers
    /// @param search takes what is typed, at once and on every change, and gives rows to [#show], now or later
    PickList(String name, String prompt, Consumer<String> search, Consumer<Pick<T>> picked) {
        this.search = search;
        this.picked = picked;
        getStyleClass().add("pick-list");
        box.setPromptText(prompt);
        box.setAccessibleText(name);
        box.getStyleClass().add("pick-box");
        list.getStyleClass().addAll("plain-list", "pick-rows");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new RowCell());
        list.setPlaceholder(nothing);
        getChildren().addAll(box, list);
        box.textProperty()
                .subscribe(typed -> {
                    awaiting = true;
                    kept = Optional.empty();
                    wanted = Optional.empty();
                    search.accept(typed);
                });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    /// Takes the rows for what was typed last. Enter pressed before they came picks the first of them.
    void show(List<Row<T>> rows) {
        awaiting = false;
        nothing.setText(rows.isEmpty() ? Wording.of("Nothing like this is here.") : "");
        list.getItems().setAll(rows);
        list.setStyle("-fx-pref-height: " + ROW_HEIGHT * Math.clamp(rows.size(), 1, MOST_ROWS) + "em;");
        int row = kept.map(value -> indexOf(value, rows)).orElse(0);
        kept = Optional.empty();
        list.getSelectionModel().select(Math.max(0, row));
        list.scrollTo(Math.max(0, row - ABOVE));
        Optional<Boolean> waiting = wanted;
        wanted = Optional.empty();
        waiting.ifPresent(newTab -> pick(list.getSelectionModel().getSelectedItem(), newTab));
    }

    /// Searches for what is typed once more, as what is searched changed; what is chosen stays chosen.
    void searchAgain() {
        kept = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Row::value);
        search.accept(box.getText());
    }

    private static <T> int indexOf(T value, List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList().indexOf(value);
    }

    TextField box() {
        return box;
    }

    List<String> texts() {
        return list.getItems().stream().map(Row::text).toList();
    }

    /// A line of hints under the list.
    void hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("pick-hint");
        getChildren().add(hint);
    }

    private void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int rows = list.getItems().size();
            if (rows > 0) {
                int row = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, rows);
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, row - ABOVE));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            if (awaiting) {
                wanted = Optional.of(event.isShortcutDown());
            } else {
                pick(list.getSelectionModel().getSelectedItem(), event.isShortcutDown());
            }
            event.consume();
        }
    }

    private void pick(@Nullable Row<T> row, boolean newTab) {
        if (row != null) {
            picked.accept(new Pick<>(row.value(), newTab));
        }
    }

    private final class RowCell extends GraphicCell<Row<T>> {

        RowCell() {
            getStyleClass().add("pick-cell");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    pick(getItem(), event.isShortcutDown());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            MarkedFlow text =
                    new MarkedFlow(
                            row.text(),
                            row.matched().stream().map(span -> new MarkedFlow.Range(span, "named")).toList());
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            Label note = new Label(row.note());
            note.getStyleClass().add("pick-note");
            HBox line = new HBox(text, note);
            line.getStyleClass().add("pick-line");
            setGraphic(line);
            setAccessibleText(row.note().isEmpty() ? row.text() : row.text() + ", " + row.note());
            pseudoClassStateChanged(GHOST, row.ghost());
        }
    }

    /// Rows for candidates that match what was typed, best first.
    static <T> List<Row<T>> ranked(
            String query, List<T> candidates, Function<T, String> name, Function<T, String> note, int limit) {
        record Ranked<T>(Row<T> row, int score) {}
        return candidates.stream()
                .flatMap(candidate ->
                        Fuzzy.match(query, name.apply(candidate)).stream()
                                .map(match ->
                                        new Ranked<>(
                                                new Row<>(
                                                        candidate,
                                                        name.apply(candidate),
                                                        match.matched(),
                                                        note.apply(candidate),
                                                        false),
                                                match.score())))
                .sorted((a, b) -> Integer.compare(b.score(), a.score()))
                .limit(limit)
                .map(Ranked::row)
                .toList();
    }
}
