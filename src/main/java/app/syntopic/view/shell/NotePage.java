package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Place;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// A note as it is read.
final class NotePage implements Page {

    private final NotePath path;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title");
    private final StackPane node = new StackPane();

    NotePage(NotePath path) {
        this.path = path;
        title.set(path.name());
        node.getChildren().add(new Label(path.name()));
    }

    @Override
    public Location location() {
        return new Location.OfNote(path);
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Optional<Region> beside() {
        return Optional.empty();
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public void goTo(Place place) {
        node.requestFocus();
    }

    @Override
    public void goTo(Anchor anchor) {
        node.requestFocus();
    }

    @Override
    public void refresh() {
        node.requestLayout();
    }

    @Override
    public void leave() {
        node.requestLayout();
    }

    @Override
    public void focus() {
        node.requestFocus();
    }
}
