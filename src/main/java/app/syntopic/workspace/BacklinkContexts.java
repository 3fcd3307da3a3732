package app.syntopic.workspace;

import app.syntopic.graph.Backlink;
import app.syntopic.model.Mark;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.store.ReferenceRow;

import java.util.List;
import java.util.Optional;

/// The sentence around a link, read from its note.
final class BacklinkContexts {

    private final NoteShelf shelf;

    BacklinkContexts(NoteShelf shelf) {
        this.shelf = shelf;
    }

    /// Nothing when the note is gone.
    Optional<Backlink> of(ReferenceRow row) {
        return shelf.find(row.note().path()).map(note -> backlink(note, row));
    }

    private static Backlink backlink(ParsedNote note, ReferenceRow row) {
        if (row.passage() < 0 || row.passage() >= note.passages().size()) {
            return new Backlink(row.note(), -1, "", row.note().title(), List.of(), row.origin());
        }
        Passage passage = note.passages().get(row.passage());
        String text = passage.text().text();
        Span link =
                passage.text()
                        .marks(Mark.Linked.class)
                        .filter(mark -> mark.target().equals(row.target()))
                        .map(Mark.Linked::span)
                        .findFirst()
                        .orElse(new Span(0, 0));
        Span sentence = passage.sentenceAt(link.start());
        boolean inside = !link.isEmpty() && sentence.contains(link);
        return new Backlink(
                row.note(),
                passage.ordinal(),
                passage.heading(),
                sentence.in(text),
                inside ? List.of(link.shifted(-sentence.start())) : List.of(),
                row.origin());
    }
}
