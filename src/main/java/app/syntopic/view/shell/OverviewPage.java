package app.syntopic.view.shell;

import app.syntopic.workspace.Indexing.Change;

import javafx.scene.layout.Region;

/// A list across the whole notebook in a tab: the glossary, people, the four questions, what is wanted, problems.
final class OverviewPage extends NamedPage {

    private final Reload reload;
    private final Runnable focus;

    /// @param load reads the list, now and whenever the notebook changes
    /// @param focus gives the keyboard to the list
    OverviewPage(Location location, String title, Region view, Runnable load, Runnable focus) {
        super(location, title, view);
        this.reload = new Reload(view, load);
        this.focus = focus;
        load.run();
    }

    @Override
    public void refresh(Change change) {
        reload.ask();
    }

    @Override
    void focusInside() {
        focus.run();
    }
}
