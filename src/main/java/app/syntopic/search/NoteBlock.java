package app.syntopic.search;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.TimeRange;
import app.syntopic.search.NotePieces.Piece;
import app.syntopic.search.words.LanguageGuess;
import app.syntopic.search.words.WordCache;
import app.syntopic.search.words.WordFolder;

import org.apache.lucene.document.Document;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.Function;

/// Turns a note into its block of documents. The documents are one and the same, filled anew at each step of the
/// iteration: the index takes each in before it asks for the next. Not thread-safe; made to be reused for many notes.
final class NoteBlock {

    private final Slate slate;
    private final LanguageGuess guess = new LanguageGuess();

    NoteBlock() {
        WordFolder folder = new WordFolder();
        slate = new Slate(new WordCache<>(word -> IndexedTerms.of(folder.unstemmed(word))));
    }

    Iterable<Document> of(ParsedNote note, String text, Instant modified) {
        List<Piece> pieces = NotePieces.of(note);
        PassageFacts facts = new PassageFacts(note);
        LineNumbers lines = new LineNumbers(text);
        List<String> path = List.of(note.path().value());
        Function<Integer, Document> fill =
                place -> {
                    slate.wipe();
                    slate.number(IndexFields.PLACE, place);
                    slate.values(IndexFields.PATH, path);
                    switch (pieces.get(place)) {
                        case Piece.OfNote whole -> fillNote(note, modified, pieces.size() - 1);
                        case Piece.OfSection section -> fillSection(section, lines);
                        case Piece.OfPassage passage -> fillPassage(passage, facts, lines);
                    }
                    return slate.document();
                };
        return () -> new Filling(pieces.size(), fill);
    }

    private void fillNote(ParsedNote note, Instant modified, int extent) {
        slate.number(IndexFields.KIND, RowKind.NOTE.ordinal());
        slate.number(IndexFields.PLACE_IN_SECTION, 0);
        slate.number(IndexFields.EXTENT, extent);
        slate.number(IndexFields.PUBLISHED, NoteFacts.published(note));
        slate.number(IndexFields.MODIFIED, modified.toEpochMilli());
        slate.number(IndexFields.TITLE_ORDER, NoteFacts.titleOrder(note));
        slate.wordsOrNone(IndexFields.TEXT, IndexFields.WORDS, List.of());
        slate.words(IndexFields.TITLE, IndexFields.WORDS, NoteFacts.titles(note));
        slate.words(IndexFields.PERSON, IndexFields.WORDS_WITHOUT_LENGTH, NoteFacts.people(note));
        slate.words(IndexFields.SHOW, IndexFields.WORDS_WITHOUT_LENGTH, NoteFacts.shows(note));
        slate.values(IndexFields.NOTE_FILTER, NoteFacts.filters(note, guess));
        slate.values(IndexFields.PATH_FOLDED, List.of(Filters.fold(note.path().value())));
        slate.row(new Row.OfNote(note.path().value(), note.title()));
    }

    private void fillSection(Piece.OfSection part, LineNumbers lines) {
        Section section = part.section();
        slate.number(IndexFields.KIND, RowKind.SECTION.ordinal());
        slate.number(IndexFields.PLACE_IN_SECTION, 0);
        slate.number(IndexFields.EXTENT, part.passages());
        slate.wordsOrNone(IndexFields.TEXT, IndexFields.WORDS, List.of());
        slate.words(IndexFields.HEADING, IndexFields.WORDS, List.of(section.title()));
        slate.values(IndexFields.FILTER, SectionTitle.filters(section.title()));
        OptionalInt start =
                section.time().map(TimeRange::startSeconds).map(OptionalInt::of).orElse(OptionalInt.empty());
        int line = lines.lineAt(section.heading().start());
        slate.row(new Row.OfSection(section.ordinal(), section.title(), start, line));
    }

    private void fillPassage(Piece.OfPassage part, PassageFacts facts, LineNumbers lines) {
        Passage passage = part.passage();
        RowKind kind = RowKind.of(passage);
        List<Span> quoted = PassageFacts.quoted(passage);
        List<String> quotes = quoted.stream().map(span -> span.in(passage.text().text())).toList();
        List<String> see = facts.see(passage);
        List<String> cited = facts.cited(passage);
        slate.number(IndexFields.KIND, kind.ordinal());
        slate.number(IndexFields.PLACE_IN_SECTION, part.placeInSection());
        slate.wordsOrNone(IndexFields.TEXT, IndexFields.WORDS, facts.ownWords(passage));
        slate.words(IndexFields.QUOTE, IndexFields.VALUES, quotes);
        slate.words(IndexFields.TERM, IndexFields.WORDS_WITHOUT_LENGTH, facts.terms(passage));
        slate.words(IndexFields.SEE, IndexFields.WORDS_WITHOUT_LENGTH, see);
        slate.words(IndexFields.CITED, IndexFields.WORDS_WITHOUT_LENGTH, cited);
        slate.values(IndexFields.FILTER, facts.filters(passage, !quotes.isEmpty()));
        slate.row(
                new Row.OfPassage(
                        passage.ordinal(),
                        kind,
                        lines.lineAt(passage.span().start()),
                        part.placeInSection() > 0 ? "" : passage.heading(),
                        passage.sentences(),
                        new Row.Named(quoted, see, cited),
                        passage.text().text()));
    }

    private static final class Filling implements Iterator<Document> {
        private final int size;
        private final Function<Integer, Document> fill;
        private int next;

        Filling(int size, Function<Integer, Document> fill) {
            this.size = size;
            this.fill = fill;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Document next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return fill.apply(next++);
        }
    }
}
