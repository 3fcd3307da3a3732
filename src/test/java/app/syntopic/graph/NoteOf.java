package app.syntopic.graph;

import app.syntopic.model.FrontMatter;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Source;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.List;

/// Builds a parsed note passage by passage.
final class NoteOf {

    private final String title;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();

    NoteOf(String title) {
        this.title = title;
    }

    NoteOf claim(int section, String text) {
        return claim(section, MarkedText.plain(text, 0));
    }

    NoteOf claim(int section, MarkedText text) {
        return passage(Passage.Kind.CLAIM, section, text);
    }

    NoteOf term(List<String> labels, String label, String definition) {
        MarkedText entry = MarkedText.plain(label + " — " + definition, 0);
        terms.add(new Term(label, labels, MarkedText.plain(definition, 0), List.of(), passages.size(), new Span(0, 0)));
        return passage(Passage.Kind.DEFINITION, -1, entry);
    }

    private NoteOf passage(Passage.Kind kind, int section, MarkedText text) {
        Span all = new Span(0, text.text().length());
        passages.add(new Passage(passages.size(), kind, text, section, "", List.of(all), "", all));
        return this;
    }

    ParsedNote note() {
        return new ParsedNote(
                NotePath.of(title + ".md"),
                title,
                NoteKind.LITERATURE,
                List.of(),
                List.of(),
                FrontMatter.NONE,
                Source.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                terms,
                passages,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                false);
    }
}
