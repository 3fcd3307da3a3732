package app.syntopic.search.result;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;

import java.util.List;
import java.util.Optional;

/// A passage that answers a query, and in it the claim that answers best.
///
/// @param title the note's
/// @param section the ordinal of the passage's section, or -1
/// @param heading the title of the section or nearest heading, without `§`
/// @param headingRanges what matched in the heading, in order, not overlapping
/// @param passage the passage's ordinal in its note
/// @param kind `claim`, `definition`, `answer`, `see_also`, `block_quote`, `prose`, `title` for a note found by its
///   name, or `transcript` for words of a transcript attached to the note
/// @param text the passage as shown
/// @param claim the range of `text` that holds the best sentence
/// @param ranges what matched, in `text`, in order, not overlapping
/// @param startSeconds when the section is spoken, where known; for words of a transcript, when they are
/// @param line of the passage in the file, from 1; for words of a transcript, in its file
public record Hit(
        NotePath note,
        String title,
        int section,
        String heading,
        List<Span> headingRanges,
        int passage,
        String kind,
        String text,
        Span claim,
        List<Span> ranges,
        Optional<Integer> startSeconds,
        float score,
        int line) {

    public Hit {
        headingRanges = List.copyOf(headingRanges);
        ranges = List.copyOf(ranges);
    }

    /// Whether these are words of a transcript, not of the note.
    public boolean isTranscript() {
        return kind.equals("transcript");
    }
}
