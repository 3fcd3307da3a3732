package app.syntopic.view.shell;

import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.Focus;
import app.syntopic.workspace.Library.Statistics;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// A tab with nothing in it yet.
final class StartPage extends NamedPage {

    private final StackPane node;
    private final Runnable openSwitcher;
    private final Runnable newNote;

    /// @param statistics of the notebook, to tell an empty one
    /// @param indexing whether notes are still being read, so that none yet does not mean none
    StartPage(
            ObservableValue<Optional<Statistics>> statistics,
            ObservableValue<Boolean> indexing,
            Runnable openSwitcher,
            Runnable newNote) {
        StackPane sheet = new StackPane();
        super(new Location.OfStart(), "New tab", sheet);
        this.node = sheet;
        this.openSwitcher = openSwitcher;
        this.newNote = newNote;
        node.getStyleClass().add("tab-page");
        statistics.subscribe(known -> show(known, indexing.getValue()));
        indexing.subscribe(running -> show(statistics.getValue(), running));
    }

    private void show(Optional<Statistics> known, boolean indexing) {
        boolean emptyNotebook = known.isPresent() && known.get().notes() == 0;
        if (emptyNotebook && indexing) {
            node.getChildren()
                    .setAll(
                            new EmptyState(
                                    "Reading your notes …", "Each can be opened and searched as soon as it was read."));
            return;
        }
        Button create = new Button("New note  Ctrl N");
        create.setOnAction(event -> newNote.run());
        if (emptyNotebook) {
            create.getStyleClass().add("accent");
            node.getChildren()
                    .setAll(
                            new EmptyState(
                                    "This folder holds no notes yet.",
                                    "Make the first one, or paste a text of your own into the sheet that opens.",
                                    create));
            return;
        }
        Button open = new Button("Go to a note or concept  Ctrl O");
        open.getStyleClass().add("accent");
        open.setOnAction(event -> openSwitcher.run());
        node.getChildren()
                .setAll(
                        new EmptyState(
                                "Nothing is open in this tab.",
                                "Choose something in the library, or search above.",
                                open,
                                create));
    }

    @Override
    public void refresh() {
        // says the same whatever the notebook holds
    }

    @Override
    public void focus() {
        Focus.on(node);
    }
}
