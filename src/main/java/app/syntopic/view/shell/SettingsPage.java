package app.syntopic.view.shell;

import app.syntopic.view.settings.SettingsView;
import app.syntopic.view.settings.SettingsViewModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.Region;

/// The settings in a tab.
final class SettingsPage implements Page {

    private final SettingsView view;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "Settings");

    SettingsPage(SettingsViewModel model) {
        this.view = new SettingsView(model);
    }

    @Override
    public Location location() {
        return new Location.OfSettings();
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
        // says the same whatever the notebook holds
    }

    @Override
    public void focus() {
        view.focusFilter();
    }
}
