package app.syntopic.search;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.TextWords.Word;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what the index keeps of its documents. For one state of the index; not thread-safe.
final class HitReader {

    private static final Set<String> ROW_ONLY = Set.of(IndexFields.ROW);

    private final Snapshot snapshot;
    private final TextWords textWords;
    private final DocNumbers numbers;
    private final StoredFields stored;

    HitReader(Snapshot snapshot, TextWords textWords) throws IOException {
        this.snapshot = snapshot;
        this.textWords = textWords;
        this.numbers = new DocNumbers(snapshot.reader());
        this.stored = snapshot.reader().storedFields();
    }

    /// Where a document stands in its block.
    ///
    /// @param note the document of its note
    /// @param section the document of its section, or its note's outside any
    record Place(int note, int section, RowKind kind) {}

    Place place(int doc) throws IOException {
        int place = (int) numbers.of(doc, IndexFields.PLACE);
        int inSection = (int) numbers.of(doc, IndexFields.PLACE_IN_SECTION);
        RowKind kind = RowKind.at((int) numbers.of(doc, IndexFields.KIND));
        boolean outside = inSection == 0 && kind != RowKind.SECTION;
        return new Place(doc - place, outside ? doc - place : doc - inSection, kind);
    }

    /// The document to show where one is found: for a section, its first passage, which is where the section is read.
    int shownFor(int doc) throws IOException {
        long extent = isOf(doc, RowKind.SECTION) ? numbers.of(doc, IndexFields.EXTENT) : 0;
        int shown = doc;
        do {
            shown++;
        } while (shown < doc + extent && isOf(shown, RowKind.MACHINE_TEXT));
        return extent > 0 ? shown : doc;
    }

    private boolean isOf(int doc, RowKind kind) throws IOException {
        return numbers.of(doc, IndexFields.KIND) == kind.ordinal();
    }

    /// A number of a note's document.
    long noteNumber(Place place, String field) throws IOException {
        return numbers.of(place.note(), field);
    }

    Row.OfNote note(Place place) throws IOException {
        return row(place.note()) instanceof Row.OfNote note ? note : new Row.OfNote("?", "");
    }

    Row row(int doc) throws IOException {
        Row known = snapshot.rows.get(doc);
        if (known == null) {
            known = stored(doc);
            snapshot.rows.put(doc, known);
        }
        return known;
    }

    private Row stored(int doc) throws IOException {
        BytesRef bytes = stored.document(doc, ROW_ONLY).getBinaryValue(IndexFields.ROW);
        if (bytes == null) {
            throw new IOException("a document of the index has no stored row");
        }
        return Row.read(bytes);
    }

    /// The words of what a document shows.
    private List<Word> words(int doc, String text) {
        List<Word> known = snapshot.texts.get(doc);
        if (known == null) {
            known = textWords.of(text);
            snapshot.texts.put(doc, known);
        }
        return known;
    }

    Hit hit(int doc, Place place, float score, Marker marker) throws IOException {
        Row.OfNote note = note(place);
        return switch (row(doc)) {
            case Row.OfNote own -> titled(doc, note, own.title(), -1, "", OptionalInt.empty(), 1, score, marker);
            case Row.OfSection own ->
                    titled(
                            doc,
                            note,
                            own.title(),
                            own.ordinal(),
                            own.title(),
                            own.startSeconds(),
                            own.line(),
                            score,
                            marker);
            case Row.OfPassage passage -> passage(doc, note, passage, place, score, marker);
        };
    }

    private Hit titled(
            int doc,
            Row.OfNote note,
            String text,
            int section,
            String heading,
            OptionalInt start,
            int line,
            float score,
            Marker marker) {
        Span whole = new Span(0, text.length());
        return new Hit(
                NotePath.of(note.path()),
                note.title(),
                section,
                heading,
                List.of(),
                -1,
                RowKind.NOTE.key(),
                text,
                whole,
                marker.mark(words(doc, text), List.of(whole)).ranges(),
                start.isPresent() ? Optional.of(start.getAsInt()) : Optional.empty(),
                score,
                line);
    }

    private List<Span> inTitle(int section, String title, Marker marker) {
        return marker.mark(words(section, title), List.of(new Span(0, title.length()))).ranges();
    }

    private Hit passage(int doc, Row.OfNote note, Row.OfPassage passage, Place place, float score, Marker marker)
            throws IOException {
        List<Span> sentences =
                passage.sentences().isEmpty() ? List.of(new Span(0, passage.text().length())) : passage.sentences();
        Marker.Marked marked = marker.mark(words(doc, passage.text()), sentences);
        boolean inSection = place.section() != place.note();
        Row.OfSection section =
                inSection && row(place.section()) instanceof Row.OfSection found
                        ? found
                        : new Row.OfSection(-1, passage.heading(), OptionalInt.empty(), 0);
        OptionalInt start = section.startSeconds();
        return new Hit(
                NotePath.of(note.path()),
                note.title(),
                section.ordinal(),
                section.title(),
                inSection ? inTitle(place.section(), section.title(), marker) : List.of(),
                passage.ordinal(),
                passage.kind().key(),
                passage.text(),
                marked.best(),
                marked.ranges(),
                start.isPresent() ? Optional.of(start.getAsInt()) : Optional.empty(),
                score,
                passage.line());
    }
}
