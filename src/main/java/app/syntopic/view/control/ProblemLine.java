package app.syntopic.view.control;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/// Says what went wrong, and takes no room while nothing did.
public final class ProblemLine extends Label {

    /// @param problem a sentence; empty while there is none
    public ProblemLine(ObservableStringValue problem) {
        getStyleClass().add("problem");
        setWrapText(true);
        textProperty().bind(problem);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
