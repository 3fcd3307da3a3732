package app.syntopic.view.versions;

import app.syntopic.view.Dates;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.workspace.NoteVersions.Removed;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The sheet with the notes in the trash.
public final class TrashView extends VBox {

    /// @param restore puts a note back
    public TrashView(List<Removed> removed, Consumer<Removed> restore, Runnable close) {
        setId("trash");
        getStyleClass().add("new-note");
        Label heading = new Label(Wording.of("Notes in the trash"));
        heading.getStyleClass().add("sheet-title");
        Hint hint =
                new Hint(
                        removed.isEmpty()
                                ? Wording.of("The trash is empty. A note you move there stays for 90 days.")
                                : Wording.of("They stay for 90 days, outside the notebook."));
        VBox rows = new VBox();
        rows.getStyleClass().add("unsure-rows");
        removed.forEach(note -> rows.getChildren().add(row(note, restore)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(320);
        scroll.setVisible(!removed.isEmpty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.getStyleClass().add("side-scroll");
        Button done = new Button(Wording.of("Close"));
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, hint, scroll, buttons);
    }

    private static HBox row(Removed note, Consumer<Removed> restore) {
        Label name = new Label(note.note().value());
        name.setMinWidth(0);
        Hint when = new Hint(Dates.when(note.removed()));
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = new Button(Wording.of("Put back"));
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setAccessibleText(Wording.of("Put “{0}” back", note.note().name()));
        back.setOnAction(event -> restore.accept(note));
        HBox row = new HBox(name, gap, when, back);
        row.getStyleClass().add("replace-row");
        return row;
    }
}
