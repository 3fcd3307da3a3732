package app.syntopic.view;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

/// Takes the reader somewhere else. What a pane calls when something in it is clicked; the window decides where it
/// opens and remembers the place that was left. Called on the window's thread; returns at once.
public interface Navigator {

    /// Opens a note, or brings the tab that shows it to the front, and goes to a place in it.
    ///
    /// @param newTab in a tab of its own, beside the present one
    void openNote(NotePath note, Anchor anchor, boolean newTab);

    /// Opens the transcript attached to a note at a passage of it.
    void openTranscript(NotePath note, Anchor anchor, boolean newTab);

    /// Opens the page of a concept; every label has one.
    void openConcept(FoldedLabel concept, boolean newTab);

    /// Shows the answers to a query, as if it had been typed into the search box.
    void search(String query);

    /// Opens an address outside the program, where the system has a program for it.
    void openWeb(String url);
}
