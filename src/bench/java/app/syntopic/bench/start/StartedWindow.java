package app.syntopic.bench.start;

import app.syntopic.Main;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/// Starts the program on an indexed notebook, and asks for a word as soon as it can be typed. For the window's thread
/// only.
final class StartedWindow {

    private final Scene scene;

    private StartedWindow(Scene scene) {
        this.scene = scene;
    }

    /// @param arguments the notebook, and a word to look for
    public static void main(String[] arguments) {
        Main.main(new String[] {arguments[0]});
        Platform.runLater(() -> new StartedWindow(Window.getWindows().getFirst().getScene()).ask(arguments[1]));
    }

    private void ask(String word) {
        FirstPaint.of(scene, () -> true, Milestone.WINDOW::reached);
        FirstPaint.of(
                scene,
                () -> scene.lookup("#search-box") instanceof TextField,
                () -> {
                    TextField box = (TextField) scene.lookup("#search-box");
                    box.requestFocus();
                    box.setText(word);
                    FirstPaint.of(
                            scene,
                            this::answered,
                            () -> {
                                Milestone.ANSWER.reached();
                                Milestone.leaveWhenTold();
                            });
                });
    }

    private boolean answered() {
        return scene.lookup("#search-list") instanceof ListView<?> hits && !hits.getItems().isEmpty();
    }
}
