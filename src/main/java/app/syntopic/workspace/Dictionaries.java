package app.syntopic.workspace;

import java.nio.file.Path;

/// Spelling, and what the reader settles about it.
public interface Dictionaries extends Spelling {

    /// Whether mistakes are told; without, no word is one.
    void switchOn(boolean on);

    /// Where the reader can put more dictionaries of Hunspell, which count before the system's. It need not be there.
    Path folder();

    /// That folder, made where it is not there yet.
    ///
    /// @throws NotebookUnavailableException when it cannot be made
    Path makeFolder();
}
