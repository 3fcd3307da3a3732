package app.syntopic.view.versions;

import app.syntopic.view.Background;
import app.syntopic.workspace.Trash;
import app.syntopic.workspace.Trash.Cleared;
import app.syntopic.workspace.Trash.UnusedFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;

/// Files beside notes that nothing names, and their way to the trash. For the window's thread only.
public final class UnusedFilesViewModel {

    private final Trash trash;
    private final Background background;
    private final Background.Latest looking;
    private final Consumer<Cleared> cleared;
    private final Consumer<Throwable> failed;
    private final ObservableList<UnusedFile> files = FXCollections.observableArrayList();
    private final ObservableList<UnusedFile> shown = FXCollections.unmodifiableObservableList(files);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<List<String>> unread = new ReadOnlyObjectWrapper<>(this, "unread", List.of());

    /// @param cleared told what went to the trash
    /// @param failed told why nothing could be found or moved
    public UnusedFilesViewModel(
            Trash trash, Background background, Consumer<Cleared> cleared, Consumer<Throwable> failed) {
        this.trash = trash;
        this.background = background;
        this.looking = background.latest();
        this.cleared = cleared;
        this.failed = failed;
    }

    /// Looks through the notebook.
    public void load() {
        busy.set(true);
        looking.run(trash::unused, this::show, this::fail);
    }

    private void show(Trash.Unused found) {
        busy.set(false);
        files.setAll(found.files());
        unread.set(found.unread());
    }

    private void fail(Throwable failure) {
        busy.set(false);
        failed.accept(failure);
    }

    /// Moves files to the trash, but for those that are used by now. Does nothing while it is busy.
    public void clear(List<UnusedFile> unneeded) {
        if (busy.get() || unneeded.isEmpty()) {
            return;
        }
        busy.set(true);
        background.run(
                () -> trash.clear(unneeded.stream().map(UnusedFile::path).toList()),
                done -> {
                    busy.set(false);
                    files.removeAll(List.copyOf(unneeded));
                    cleared.accept(done);
                },
                this::fail);
    }

    /// Moves all files shown to the trash.
    public void clearAll() {
        clear(List.copyOf(files));
    }

    public ObservableList<UnusedFile> files() {
        return shown;
    }

    /// Of all files, in bytes.
    public long bytes() {
        return files.stream().mapToLong(UnusedFile::bytes).sum();
    }

    /// Whether the notebook is being looked through.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Notes and folders that could not be read and may name some of the files.
    public ReadOnlyObjectProperty<List<String>> unreadProperty() {
        return unread.getReadOnlyProperty();
    }
}
