package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.settings.SettingsView;
import app.syntopic.view.settings.SettingsViewModel;
import app.syntopic.workspace.Indexing.Change;

/// The settings in a tab.
final class SettingsPage extends NamedPage {

    private final SettingsView view;

    SettingsPage(SettingsViewModel model) {
        SettingsView settings = new SettingsView(model);
        super(new Location.OfSettings(), Wording.of("Settings"), settings);
        this.view = settings;
    }

    @Override
    public void refresh(Change change) {
        // says the same whatever the notebook holds
    }

    @Override
    void focusInside() {
        view.focusFilter();
    }
}
