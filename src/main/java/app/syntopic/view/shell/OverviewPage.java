package app.syntopic.view.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;

/// A list across the whole notebook in a tab: the glossary, people, the four questions, what is wanted.
final class OverviewPage implements Page {

    private final Location location;
    private final ReadOnlyStringWrapper title;
    private final Region view;
    private final Reload reload;
    private final Runnable focus;

    /// @param load reads the list, now and whenever the notebook changes
    /// @param focus gives the keyboard to the list
    OverviewPage(Location location, String title, Region view, Runnable load, Runnable focus) {
        this.location = location;
        this.title = new ReadOnlyStringWrapper(this, "title", title);
        this.view = view;
        this.reload = new Reload(view, load);
        this.focus = focus;
        load.run();
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void refresh() {
        reload.ask();
    }

    @Override
    public void focus() {
        focus.run();
    }
}
