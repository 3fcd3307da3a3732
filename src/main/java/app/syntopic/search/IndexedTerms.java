package app.syntopic.search;

import app.syntopic.search.words.WordForms;

import org.apache.lucene.util.BytesRef;

import java.util.List;

/// The terms under which the index keeps a word: as it stands, and a short word in capitals also so that it is not
/// taken for a common word. Inflected forms are brought together when a query is read, not here: see
/// [Vocabulary#inflections].
///
/// @param terms none for a word that cannot be compared
record IndexedTerms(List<BytesRef> terms) {

    private static final char ACRONYM_MARK = '\u0002';

    /// Terms below this start with a mark: they are no words to show.
    static final char FIRST_UNMARKED = '\u0003';

    static IndexedTerms of(WordForms forms) {
        if (forms.isEmpty()) {
            return new IndexedTerms(List.of());
        }
        BytesRef exact = new BytesRef(forms.exact());
        return new IndexedTerms(
                forms.acronym().isEmpty()
                        ? List.of(exact)
                        : List.of(exact, new BytesRef(markedAcronym(forms.acronym()))));
    }

    static String markedAcronym(String acronym) {
        return ACRONYM_MARK + acronym;
    }
}
