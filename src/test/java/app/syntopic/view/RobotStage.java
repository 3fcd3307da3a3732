package app.syntopic.view;

import javafx.stage.Stage;

/// The one stage that all robots share, which keeps the size and the place that the window before gave it.
public final class RobotStage {

    private RobotStage() {}

    /// Shows the stage in the size of its own scene, in the middle of the screen.
    public static void show(Stage stage) {
        stage.sizeToScene();
        stage.centerOnScreen();
        stage.show();
    }
}
