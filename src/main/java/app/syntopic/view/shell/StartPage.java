package app.syntopic.view.shell;

import app.syntopic.view.Anchor;
import app.syntopic.view.Place;
import app.syntopic.view.control.EmptyState;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// A tab with nothing in it yet.
final class StartPage implements Page {

    private final StackPane node;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "New tab");

    StartPage(Runnable openSwitcher, Runnable newNote) {
        Button open = new Button("Go to a note or concept  Ctrl O");
        open.getStyleClass().add("accent");
        open.setOnAction(event -> openSwitcher.run());
        Button create = new Button("New note  Ctrl N");
        create.setOnAction(event -> newNote.run());
        node =
                new StackPane(
                        new EmptyState(
                                "Nothing is open in this tab.",
                                "Choose something in the library, or search above.",
                                open,
                                create));
        node.getStyleClass().add("tab-page");
    }

    @Override
    public Location location() {
        return new Location.OfStart();
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
        // says the same whatever the notebook holds
    }

    @Override
    public void leave() {
        // holds nothing
    }

    @Override
    public void focus() {
        node.requestFocus();
    }
}
