package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.settings.SettingsEffects;
import app.syntopic.workspace.Dictionaries;

import java.nio.file.Path;

/// Does what changed settings ask of the desk their page lies on.
record DeskSettings(Desk desk, Frame frame, Dictionaries spelling) implements SettingsEffects {

    @Override
    public void keysChanged() {
        desk.commands().rebind(frame.settings().preferences().keys());
    }

    @Override
    public void languageChanged() {
        desk.browser().saveAll(this::speak);
    }

    /// Shows the notebook anew, in the language that was chosen.
    private void speak() {
        Wording.choose(frame.settings().preferences().language());
        frame.host().openNotebook(desk.folder());
    }

    @Override
    public void spellingSwitched(boolean on) {
        spelling.switchOn(on);
        desk.browser().showTextsAnew();
    }

    @Override
    public Path dictionaries() {
        return spelling.folder();
    }

    @Override
    public void openDictionaries() {
        frame.background()
                .run(
                        spelling::makeFolder,
                        folder -> frame.host().openWeb(folder.toUri().toString()),
                        frame.messages()::failure);
    }

    @Override
    public void historyRoom(long bytes) {
        desk.versions().room(bytes);
    }
}
