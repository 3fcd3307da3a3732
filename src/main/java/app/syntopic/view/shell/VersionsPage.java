package app.syntopic.view.shell;

import app.syntopic.view.versions.VersionsView;
import app.syntopic.view.versions.VersionsViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// The earlier versions of a note, in a tab.
final class VersionsPage implements Page {

    private final VersionsViewModel model;
    private final VersionsView view;

    VersionsPage(VersionsViewModel model) {
        this.model = model;
        this.view = new VersionsView(model);
        model.refresh();
    }

    @Override
    public Location location() {
        return new Location.OfVersions(model.path());
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty("History of " + model.path().name());
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focus() {
        view.focusList();
    }
}
