package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.Place;
import app.syntopic.view.editor.EditorView;
import app.syntopic.view.editor.EditorViewModel;
import app.syntopic.workspace.Writing;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.Consumer;

/// A note's text in a tab. Saves when it is left.
final class EditorPage implements Page {

    private final EditorViewModel model;
    private final EditorView view;
    private final ObservableValue<String> title;

    private boolean left;

    /// @param rescue takes the page when it was left and its text could not be saved
    EditorPage(NotePath path, Writing writing, Background background, Consumer<EditorPage> rescue) {
        this.model = new EditorViewModel(path, writing, background);
        this.view = new EditorView(model);
        this.title = Bindings.when(model.dirtyProperty()).then("● " + path.name()).otherwise(path.name());
        model.conflictProperty().subscribe(() -> rescue(rescue));
        model.problemProperty().subscribe(() -> rescue(rescue));
        model.load();
    }

    private void rescue(Consumer<EditorPage> rescue) {
        if (left && model.dirtyProperty().get()) {
            left = false;
            rescue.accept(this);
        }
    }

    /// Saves, then calls back; at once when there is nothing to save.
    ///
    /// @param failed called when it could not be saved, which the page itself explains
    void save(Runnable saved, Runnable failed) {
        view.save(saved, failed);
    }

    int caretOffset() {
        return view.caretOffset();
    }

    NotePath path() {
        return model.path();
    }

    @Override
    public Location location() {
        return new Location.OfEditor(model.path());
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public Optional<Region> beside() {
        return Optional.empty();
    }

    @Override
    public Place place() {
        return view.place();
    }

    @Override
    public void goTo(Place place) {
        view.goTo(place);
    }

    @Override
    public void goTo(Anchor anchor) {
        view.focusText();
    }

    @Override
    public void refresh() {
        model.checkOutside();
    }

    @Override
    public void leave() {
        left = true;
        view.save(() -> {}, () -> {});
    }

    @Override
    public void focus() {
        view.focusText();
    }
}
