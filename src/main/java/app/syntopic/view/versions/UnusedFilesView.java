package app.syntopic.view.versions;

import app.syntopic.view.Dates;
import app.syntopic.view.FileSize;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.IconButton;
import app.syntopic.workspace.Trash.UnusedFile;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The sheet with the files that no note uses.
public final class UnusedFilesView extends VBox {

    private final UnusedFilesViewModel model;
    private final Hint hint = Hint.wrapped("");
    private final Hint total = new Hint("");
    private final Label told = new Label();
    private final Button undo = new Button(Wording.of("Undo"));
    private final HBox news = new HBox(told, undo);
    private final Button all = new Button();
    private final FileList<UnusedFile> list;
    private boolean wasShown;

    /// @param sign stands before a file's name
    /// @param open shows a file in the system's own program
    public UnusedFilesView(
            UnusedFilesViewModel model, Function<UnusedFile, Node> sign, Consumer<UnusedFile> open, Runnable close) {
        this.model = model;
        setId("unused-files");
        getStyleClass().addAll("new-note", "file-sheet");
        Label heading = new Label(Wording.of("Files no note uses"));
        heading.getStyleClass().add("sheet-title");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        list = new FileList<>(model.files(), file -> row(file, sign.apply(file)));
        list.on(KeyCode.DELETE, file -> model.clear(List.of(file)));
        list.on(KeyCode.ENTER, open);
        list.onDoubleClick(open);
        list.setAccessibleText(Wording.of("Files no note uses"));
        all.setId("clear-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> model.clearAll());
        all.disableProperty().bind(model.busyProperty());
        Button done = new Button(Wording.of("Close"));
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(event -> close.run());
        HBox.setHgrow(total, Priority.ALWAYS);
        total.setMaxWidth(Double.MAX_VALUE);
        total.setMinWidth(0);
        HBox buttons = new HBox(total, all, done);
        buttons.getStyleClass().add("sheet-buttons");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        undo.setMinWidth(Region.USE_PREF_SIZE);
        news.getStyleClass().add("sheet-news");
        news.managedProperty().bind(news.visibleProperty());
        news.setVisible(false);
        getChildren().addAll(heading, hint, list, news, buttons);
        // after the list itself, which gives the keys to a row
        model.files().addListener((ListChangeListener<UnusedFile>) change -> tell());
        model.busyProperty().subscribe(this::tell);
        model.unreadProperty().subscribe(this::tell);
        tell();
    }

    /// Says what became of a file, here where the reader looks.
    ///
    /// @param back takes it back; empty where nothing can be
    public void say(String sentence, Optional<Runnable> back) {
        told.setText(sentence);
        undo.setVisible(back.isPresent());
        undo.setOnAction(event -> {
            news.setVisible(false);
            list.requestFocus();
            back.ifPresent(Runnable::run);
        });
        news.setVisible(true);
    }

    /// Whether it shows no file.
    public boolean isEmpty() {
        return model.files().isEmpty();
    }

    /// Looks through the notebook once more.
    public void reload() {
        model.load();
    }

    private FileRow row(UnusedFile file, Node sign) {
        String folder = file.path().folder();
        String about =
                String.join(
                        " · ",
                        folder.isEmpty() ? Wording.of("beside the notes") : folder,
                        FileSize.of(file.bytes()),
                        Dates.when(file.modified()));
        Button remove =
                new IconButton(
                        Feather.TRASH_2,
                        Wording.of("Move “{0}” to the trash", file.path().fileName()),
                        () -> model.clear(List.of(file)));
        return new FileRow(sign, file.path().fileName(), about, remove);
    }

    private void tell() {
        int files = model.files().size();
        hint.setText(explained(files));
        total.setText(
                files == 0
                        ? ""
                        : Wording.of(
                                "{0, plural, one{# file, {1}} other{# files, {1}}}",
                                files, FileSize.of(model.bytes())));
        all.setText(
                files == 1
                        ? Wording.of("Move it to the trash")
                        : Wording.of("Move all {0} to the trash", Wording.number(files)));
        all.setVisible(files > 0);
        all.setManaged(files > 0);
        if (files > 0 && !wasShown) {
            wasShown = true;
            Focus.on(list);
        }
    }

    private String explained(int files) {
        if (model.busyProperty().get()) {
            return Wording.of("Looking through the notebook …");
        }
        if (files == 0) {
            return Wording.of("Every picture and other file beside the notes is named in one of them.");
        }
        String what = Wording.of("No note names these, nor does any other file. In the trash they stay for 90 days.");
        List<String> unread = model.unreadProperty().get();
        return unread.isEmpty()
                ? what
                : what
                        + " "
                        + Wording.of(
                                "{0, plural, one{“{1}” cannot be read, and may name some.} other{“{1}” and {2} more"
                                        + " cannot be read, and may name some.}}",
                                unread.size(), unread.getFirst(), unread.size() - 1);
    }
}
