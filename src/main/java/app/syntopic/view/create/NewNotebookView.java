package app.syntopic.view.create;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.ProblemLine;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The sheet that makes a notebook where there is none: what its folder is called, and where it is to lie.
public final class NewNotebookView extends VBox {

    private final Ways ways;
    private final TextField name = new TextField(Wording.of("Notes"));
    private final TextField place = new TextField();
    private final StringProperty problem = new SimpleStringProperty(this, "problem", "");

    /// What the sheet asks of the window.
    public interface Ways {

        /// Lets the reader choose a folder for the new one to lie in.
        Optional<Path> choosePlace();

        /// Makes the notebook and opens it.
        ///
        /// @param refused told, in a sentence, why it cannot be made
        void make(Path folder, Consumer<String> refused);

        /// Nothing is to be made.
        void cancel();
    }

    /// @param home where a new notebook lies unless the reader says otherwise
    public NewNotebookView(Path home, Ways ways) {
        this.ways = ways;
        setId("new-notebook");
        getStyleClass().add("new-note");
        Label heading = new Label(Wording.of("New notebook"));
        heading.getStyleClass().add("sheet-title");
        name.setId("notebook-name");
        place.setId("notebook-place");
        place.setText(home.toString());
        Button choose = new Button(Wording.of("Choose…"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setAccessibleText(Wording.of("Choose the folder it lies in"));
        choose.setOnAction(event -> ways.choosePlace().ifPresent(chosen -> place.setText(chosen.toString())));
        Hint path = Hint.wrapped("");
        path.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        folder().map(folder -> Wording.of("Its notes are files in {0}.", folder))
                                                .orElse(""),
                                name.textProperty(),
                                place.textProperty()));
        name.textProperty().subscribe(() -> problem.set(""));
        place.textProperty().subscribe(() -> problem.set(""));
        name.setOnAction(event -> make());
        place.setOnAction(event -> make());
        getChildren()
                .addAll(
                        heading,
                        field(Wording.of("Name"), name),
                        field(Wording.of("Place"), place, choose),
                        path,
                        new ProblemLine(problem),
                        createButtons());
    }

    private static HBox field(String title, TextField field, Node... more) {
        Label label = new Label(title);
        label.getStyleClass().add("field-name");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(title);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(label, field);
        row.getChildren().addAll(more);
        row.getStyleClass().add("field");
        return row;
    }

    private HBox createButtons() {
        Button cancel = new Button(Wording.of("Cancel"));
        cancel.setOnAction(event -> ways.cancel());
        Button make = new Button(Wording.of("Make the notebook"));
        make.setId("notebook-make");
        make.getStyleClass().add("accent");
        make.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> folder().isEmpty(), name.textProperty(), place.textProperty()));
        make.setOnAction(event -> make());
        HBox buttons = new HBox(cancel, make);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    /// Empty while what is typed names none.
    private Optional<Path> folder() {
        try {
            String typed = name.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(place.getText().strip()).resolve(typed));
        } catch (InvalidPathException notYet) {
            return Optional.empty();
        }
    }

    private void make() {
        folder().ifPresent(folder -> ways.make(folder.toAbsolutePath().normalize(), problem::set));
    }

    /// Gives the keyboard to the name.
    public void focusName() {
        name.requestFocus();
        name.selectAll();
    }
}
