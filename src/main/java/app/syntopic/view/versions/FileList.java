package app.syntopic.view.versions;

import app.syntopic.view.control.GraphicCell;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A list of files in a sheet, as tall as it has rows, up to a few.
final class FileList<T> extends ListView<T> {

    private static final int MOST_ROWS = 7;
    private static final int FEWEST_ROWS = 2;

    /// @param row draws a file
    FileList(ObservableList<T> files, Function<T, FileRow> row) {
        super(files);
        getStyleClass().addAll("plain-list", "file-list");
        setCellFactory(list -> new Cell<>(row));
        files.subscribe(this::fit);
        fixedCellSizeProperty().subscribe(this::fit);
        fit();
        focusedProperty()
                .subscribe(focused -> {
                    if (focused && getSelectionModel().isEmpty()) {
                        getSelectionModel().selectFirst();
                    }
                });
    }

    /// Lets a key do something with the chosen file.
    void on(KeyCode key, Consumer<T> action) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == key) {
                        withChosen(action);
                        event.consume();
                    }
                });
    }

    void onDoubleClick(Consumer<T> action) {
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                withChosen(action);
            }
        });
    }

    private void withChosen(Consumer<T> action) {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(action);
    }

    private void fit() {
        int rows = getItems().size();
        double row = Math.max(1, getFixedCellSize());
        setPrefHeight(Math.min(MOST_ROWS, rows) * row);
        setMinHeight(Math.min(FEWEST_ROWS, rows) * row);
        setVisible(rows > 0);
        setManaged(rows > 0);
    }

    private static final class Cell<T> extends GraphicCell<T> {

        private final Function<T, FileRow> row;

        Cell(Function<T, FileRow> row) {
            this.row = row;
            getStyleClass().add("file-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                FileRow shown = row.apply(file);
                setGraphic(shown);
                setAccessibleText(shown.spoken());
            }
        }
    }
}
