package app.syntopic.view.rewrite;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.ProblemLine;
import app.syntopic.view.rewrite.RenameViewModel.Renamed;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// The sheet that gives a note or a concept another name.
public final class RenameView extends VBox {

    private final TextField name = new TextField();

    /// @param done told what was renamed
    /// @param cancelled called when nothing is to be renamed
    public RenameView(RenameViewModel model, Consumer<Renamed> done, Runnable cancelled) {
        setId("rename");
        getStyleClass().addAll("new-note", "rename");
        Label heading = new Label(Wording.of("Rename “{0}”", model.nameProperty().get()));
        heading.setWrapText(true);
        heading.getStyleClass().add("sheet-title");
        name.setId("rename-name");
        name.setAccessibleText(Wording.of("New name"));
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(event -> model.rename(done));
        Hint said = Hint.wrapped("");
        PlannedList list = new PlannedList(model.chosen(), false, row -> {});
        list.setId("rename-places");
        list.getStyleClass().add("rename-places");
        model.chosen()
                .placesProperty()
                .subscribe(places -> {
                    list.setVisible(places.intValue() > 0);
                    list.setManaged(places.intValue() > 0);
                });
        model.plannedProperty().subscribe(() -> said.setText(model.said()));
        model.chosen().placesProperty().subscribe(() -> said.setText(model.said()));
        getChildren()
                .addAll(
                        heading,
                        name,
                        said,
                        new ProblemLine(model.problemProperty()),
                        list,
                        buttons(model, done, cancelled));
    }

    private static HBox buttons(RenameViewModel model, Consumer<Renamed> done, Runnable cancelled) {
        Button cancel = new Button(Wording.of("Cancel"));
        cancel.setOnAction(event -> cancelled.run());
        Button rename = new Button(Wording.of("Rename"));
        rename.setId("rename-do");
        rename.getStyleClass().add("accent");
        rename.disableProperty().bind(model.plannedProperty().map(Optional::isEmpty));
        rename.setOnAction(event -> model.rename(done));
        HBox buttons = new HBox(cancel, rename);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    /// Gives the keyboard to the name.
    public void focusName() {
        Focus.on(name);
        name.selectAll();
    }
}
