package app.syntopic.view.concept;

import app.syntopic.graph.Concept;
import app.syntopic.graph.UnlinkedMention;

/// What a concept's page asks to be written. Called on the window's thread; returns at once.
public interface ConceptChanges {

    /// Writes a note for a concept that has none.
    void makeNote(Concept concept);

    /// Turns a mention into a link.
    void link(UnlinkedMention mention, Concept concept);
}
