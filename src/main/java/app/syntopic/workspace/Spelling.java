package app.syntopic.workspace;

import java.util.List;
import java.util.Set;

/// Which words are spelt as no dictionary spells them. Without a dictionary of the language, none is. Labels and titles
/// of the notebook, and words the reader added, count as known.
public interface Spelling {

    /// Those of some words that are mistakes.
    ///
    /// @param language as front matter writes it, `en`, `de-CH`; empty for the system's
    Set<String> mistakes(String language, Set<String> words);

    /// What a mistyped word may have been, the likeliest first; at most a handful.
    List<String> suggestions(String language, String word);

    /// Counts a word as known from now on, in every notebook.
    ///
    /// @throws NoteUnavailableException when that cannot be kept
    void learn(String word);

    /// The languages there are dictionaries of, such as `en_US`.
    List<String> languages();
}
