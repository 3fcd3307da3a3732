package app.syntopic.search.result;

import java.util.List;

/// The passages that name a concept.
///
/// @param hits by note, the notes with most of them first, within a note in its order
/// @param passages how many there are in all
/// @param notes in how many notes
public record Mentions(List<Hit> hits, int passages, int notes) {
    public Mentions {
        hits = List.copyOf(hits);
    }
}
