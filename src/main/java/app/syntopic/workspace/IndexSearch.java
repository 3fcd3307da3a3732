package app.syntopic.workspace;

import app.syntopic.graph.Mention;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.search.ClaimIndex;
import app.syntopic.search.result.Continuation;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Search over the index.
final class IndexSearch implements ClaimSearch {

    private static final int MOST_FROM_TRANSCRIPTS = 20;

    private final AskedIndex asked;
    private final ClaimIndex index;
    private final Transcripts transcripts;
    private final NoteShelf shelf;
    private final NoteMentions mentions;
    private final AtomicInteger searches = new AtomicInteger();

    IndexSearch(AskedIndex asked, ClaimIndex index, Transcripts transcripts, NoteShelf shelf, NoteMentions mentions) {
        this.asked = asked;
        this.index = index;
        this.transcripts = transcripts;
        this.shelf = shelf;
        this.mentions = mentions;
    }

    @Override
    public SearchResult search(String query, int limit) {
        searches.incrementAndGet();
        try {
            return asked.ask(() -> {
                SearchResult claims = index.search(query, limit);
                return claims.followedBy(transcripts.search(query, Math.min(limit, MOST_FROM_TRANSCRIPTS)));
            });
        } finally {
            searches.decrementAndGet();
        }
    }

    /// Whether a search is under way.
    boolean isSearching() {
        return searches.get() > 0;
    }

    @Override
    public List<Hit> related(NotePath path, int passage, int limit) {
        ParsedNote note = shelf.get(path).note();
        if (passage < 0 || passage >= note.passages().size()) {
            return List.of();
        }
        Passage of = note.passages().get(passage);
        return asked.ask(() -> index.related(path, of.text().text(), concepts(note, of), limit));
    }

    /// What a passage defines, links to or mentions.
    private List<FoldedLabel> concepts(ParsedNote note, Passage passage) {
        Stream<FoldedLabel> defined =
                note.terms().stream()
                        .filter(term -> term.passage() == passage.ordinal())
                        .flatMap(term -> term.labels().stream())
                        .map(FoldedLabel::of);
        Stream<FoldedLabel> linked =
                note.links().stream()
                        .filter(link -> link.passage() == passage.ordinal() && !link.target().isWithinNote())
                        .map(link -> FoldedLabel.of(link.target().note()));
        Stream<FoldedLabel> mentioned =
                mentions.in(note).getOrDefault(passage.ordinal(), List.of()).stream().map(Mention::concept);
        return Stream.of(defined, linked, mentioned).flatMap(labels -> labels).distinct().toList();
    }

    @Override
    public List<Continuation> complete(String query, int caret, int limit) {
        return asked.ask(() -> index.complete(query, caret, limit));
    }
}
