package app.syntopic.parse;

import app.syntopic.model.Answer;
import app.syntopic.model.Citation;
import app.syntopic.model.Link;
import app.syntopic.model.Passage;
import app.syntopic.model.Quote;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What has been read of a note so far, each list in the order of the file. Not thread-safe.
final class NoteDraft {

    final List<Passage> passages = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Citation> citations = new ArrayList<>();
    final List<Quote> quotes = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    /// @param tag without its sign; the first spelling counts
    void tag(String tag) {
        tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
    }

    List<String> tags() {
        return List.copyOf(tags.values());
    }

    /// Adds what stands in a text.
    ///
    /// @param passage the ordinal of the passage the text is, or -1
    void add(List<Inline.Reference> references, List<Inline.SectionCitation> cited, int passage) {
        for (Inline.Reference found : references) {
            links.add(new Link(found.inFile(), found.target(), found.display(), found.origin(), passage));
        }
        for (Inline.SectionCitation found : cited) {
            citations.add(new Citation(found.target(), found.title(), found.inFile(), passage));
        }
    }
}
