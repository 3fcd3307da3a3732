package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.versions.VersionsView;
import app.syntopic.view.versions.VersionsViewModel;
import app.syntopic.workspace.Indexing.Change;
import app.syntopic.workspace.NoteVersions.Version;

import java.util.function.Consumer;

/// The earlier versions of a note, in a tab.
final class VersionsPage extends NamedPage {

    private final VersionsViewModel model;
    private final VersionsView view;

    VersionsPage(VersionsViewModel model, Consumer<Version> restored) {
        VersionsView versions = new VersionsView(model);
        super(new Location.OfVersions(model.path()), Wording.of("History of {0}", model.path().name()), versions);
        this.model = model;
        this.view = versions;
        model.onRestored(restored);
        model.refresh();
    }

    @Override
    public void refresh(Change change) {
        if (change.concerns(model.path())) {
            model.refresh();
        }
    }

    @Override
    void focusInside() {
        view.focusList();
    }
}
