package app.syntopic.view.control;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Predicate;

/// How the keyboard goes through a list that fills a page: it always stands on a row, arrows take it from row to row,
/// and Tab through the controls of that row, never into rows out of sight.
public final class RowFocus {

    private RowFocus() {}

    /// Chooses the first row when the keyboard comes to a list in which none is chosen, as it could not be seen there
    /// otherwise.
    ///
    /// @param choosable tells headings from rows
    public static <T> void on(ListView<T> list, Predicate<? super T> choosable) {
        list.focusedProperty().subscribe(has -> chooseFirst(list, choosable));
        // told of changes after the selection is, which moves with the rows
        list.getItems().addListener((ListChangeListener<T>) change -> chooseFirst(list, choosable));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (!list.isFocused() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
                        list.requestFocus();
                        choose(
                                list,
                                list.getSelectionModel().getSelectedIndex() + (key.getCode() == KeyCode.UP ? -1 : 1));
                        key.consume();
                    }
                });
    }

    private static <T> void chooseFirst(ListView<T> list, Predicate<? super T> choosable) {
        if (list.isFocused() && list.getSelectionModel().isEmpty()) {
            list.getItems().stream().filter(choosable).findFirst().ifPresent(list.getSelectionModel()::select);
        }
    }

    private static void choose(ListView<?> list, int row) {
        if (row >= 0 && row < list.getItems().size()) {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }
    }

    /// Lets Tab reach a control of a row only while the row is chosen, and brings it into sight then.
    public static void stopAt(Node control, ListCell<?> row) {
        control.focusTraversableProperty().bind(row.selectedProperty());
        control.focusedProperty()
                .subscribe(has -> {
                    if (has && row.getListView().lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
                        reveal(control, rows);
                    }
                });
    }

    /// Brings a row, or a control of one, into sight, moving the others no more than that takes. It must be among those
    /// laid out.
    public static void reveal(Node control, VirtualFlow<?> rows) {
        Bounds at = rows.sceneToLocal(control.localToScene(control.getLayoutBounds()));
        if (at.getMaxY() > rows.getHeight()) {
            rows.scrollPixels(Math.min(at.getMinY(), at.getMaxY() - rows.getHeight()));
        } else if (at.getMinY() < 0) {
            rows.scrollPixels(at.getMinY());
        }
    }
}
