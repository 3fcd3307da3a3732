package app.syntopic.bench.start;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;

import java.util.List;
import java.util.stream.IntStream;

/// The least a JavaFX program with a list, a text and a tree needs to start.
final class FloorWindow {

    private static final int ROWS = 100;

    private FloorWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(FloorWindow::show);
    }

    private static void show() {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(rows()));
        TreeItem<String> root = new TreeItem<>("all");
        root.setExpanded(true);
        for (String row : rows()) {
            root.getChildren().add(new TreeItem<>(row));
        }
        TextArea text = new TextArea(String.join("\n", rows()));
        Stage stage = new Stage();
        stage.setScene(new Scene(new SplitPane(list, text, new TreeView<>(root)), 1280, 800));
        stage.show();
        FirstPaint.of(
                stage.getScene(),
                () -> true,
                () -> {
                    Milestone.WINDOW.reached();
                    Milestone.leaveWhenTold();
                });
    }

    private static List<String> rows() {
        return IntStream.range(0, ROWS).mapToObj(row -> "Row " + row).toList();
    }
}
