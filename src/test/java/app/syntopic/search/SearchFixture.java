package app.syntopic.search;

import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import java.nio.file.Path;
import java.util.List;

/// A real index in a folder, filled and asked in one line each.
final class SearchFixture implements AutoCloseable {

    private final ClaimIndex index;

    SearchFixture(Path folder, NoteFixture... notes) {
        index = ClaimIndex.open(folder);
        add(notes);
    }

    ClaimIndex index() {
        return index;
    }

    void add(NoteFixture... notes) {
        for (NoteFixture note : notes) {
            note.addTo(index);
        }
        index.refresh();
    }

    SearchResult search(String query) {
        return index.search(query, 20);
    }

    /// The texts of the hits, in order.
    List<String> texts(String query) {
        return search(query).hits().stream().map(Hit::text).toList();
    }

    /// What is highlighted in the first hit.
    List<String> marked(String query) {
        Hit hit = search(query).hits().getFirst();
        return hit.ranges().stream().map((Span range) -> range.in(hit.text())).toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
