package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

import java.util.Optional;

/// An idea that terms, links and "See" lists of any note point at.
///
/// @param key what its labels fold to
/// @param label the preferred label: its note's title, else the label written most often
/// @param note its own page; without one it is a ghost
/// @param definitions how many glossary entries define it
/// @param references how many links and entries point at it, definitions included
public record Concept(FoldedLabel key, String label, Optional<NotePath> note, int definitions, int references) {

    public boolean isGhost() {
        return note.isEmpty();
    }
}
