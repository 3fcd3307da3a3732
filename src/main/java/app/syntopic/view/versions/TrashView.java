package app.syntopic.view.versions;

import app.syntopic.view.Dates;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.workspace.Trash.Removed;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The sheet with the notes, and the files beside notes, in the trash.
public final class TrashView extends VBox {

    /// @param restore puts a file back
    /// @param unused shows the files that could go there
    public TrashView(List<Removed> removed, Consumer<Removed> restore, Runnable unused, Runnable close) {
        setId("trash");
        getStyleClass().addAll("new-note", "file-sheet");
        Label heading = new Label(Wording.of("Trash"));
        heading.getStyleClass().add("sheet-title");
        Hint hint =
                Hint.wrapped(
                        removed.isEmpty()
                                ? Wording.of("The trash is empty. What you move there stays for 90 days.")
                                : Wording.of(
                                        "What is here stays for 90 days, outside the notebook. Beyond 256 MB the oldest"
                                                + " goes sooner, but not in its first week."));
        hint.setMinHeight(USE_PREF_SIZE);
        FileList<Removed> list = new FileList<>(FXCollections.observableArrayList(removed), file -> row(file, restore));
        list.on(KeyCode.ENTER, restore);
        list.setAccessibleText(Wording.of("What is in the trash"));
        Button look = new Button(Wording.of("Files no note uses…"));
        look.setOnAction(event -> unused.run());
        Button done = new Button(Wording.of("Close"));
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(look, done);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, hint, list, buttons);
    }

    private static FileRow row(Removed file, Consumer<Removed> restore) {
        String folder = file.note().folder();
        String when = Wording.of("removed {0}", Dates.when(file.removed()));
        Button back = new Button(Wording.of("Put back"));
        back.setAccessibleText(Wording.of("Put “{0}” back", file.note().name()));
        back.setOnAction(event -> restore.accept(file));
        return new FileRow(
                new FileSign(file.note()),
                file.note().fileName(),
                folder.isEmpty() ? when : folder + " · " + when,
                back);
    }
}
