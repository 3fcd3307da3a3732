package app.syntopic.view.settings;

import java.nio.file.Path;

/// What a changed setting asks of the window around its page. On the window's thread.
public interface SettingsEffects {

    /// A command has other keys.
    void keysChanged();

    /// Another language is to be spoken.
    void languageChanged();

    /// Mistakes of spelling are told from now on, or no longer.
    void spellingSwitched(boolean on);

    /// Shows the reader's folder of dictionaries in the system's program for files.
    void openDictionaries();

    /// Earlier versions may take so many bytes.
    void historyRoom(long bytes);

    /// The folder [#openDictionaries] shows.
    Path dictionaries();
}
