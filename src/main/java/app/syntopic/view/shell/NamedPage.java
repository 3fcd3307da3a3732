package app.syntopic.view.shell;

import app.syntopic.view.control.Focus;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;

/// A page of one control and one location, with a title that may become known later.
abstract class NamedPage implements Page {

    private final Location location;
    private final Region node;
    private final ReadOnlyStringWrapper title;

    NamedPage(Location location, String title, Region node) {
        this.location = location;
        this.node = node;
        this.title = new ReadOnlyStringWrapper(this, "title", title);
    }

    final void rename(String to) {
        title.set(to);
    }

    /// Also while nothing in the page can take the keyboard, because it is being read or is empty: keys must not go on
    /// to where they went before.
    @Override
    public final void focus() {
        if (!node.isFocusWithin()) {
            Focus.on(node);
        }
        focusInside();
    }

    /// Gives the keyboard to what is most used in the page.
    abstract void focusInside();

    @Override
    public final Location location() {
        return location;
    }

    @Override
    public final ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public final Region node() {
        return node;
    }
}
