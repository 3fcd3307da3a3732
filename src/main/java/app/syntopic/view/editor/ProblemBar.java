package app.syntopic.view.editor;

import app.syntopic.view.Wording;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line over a text that could not be read or written: why, and another try.
final class ProblemBar extends HBox {

    ProblemBar(EditorViewModel model, Runnable tryAgain) {
        Label sentence = new Label();
        sentence.textProperty().bind(model.problemProperty());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button again = new Button();
        again.textProperty()
                .bind(
                        Bindings.when(model.missingProperty())
                                .then(Wording.of("Write it anew"))
                                .otherwise(Wording.of("Try again")));
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> tryAgain.run());
        getChildren().addAll(sentence, again);
        getStyleClass().addAll("banner", "banner-warning");
        visibleProperty().bind(model.problemProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
