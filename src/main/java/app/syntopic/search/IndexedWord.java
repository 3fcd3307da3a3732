package app.syntopic.search;

import app.syntopic.search.words.WordForms;

import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.List;

/// The terms under which the index keeps a word: as it stands, and marked, what it shares with its other forms. A stem
/// that equals the word is not kept twice, so the forms of a word are found under its stem both with and without the
/// mark.
///
/// @param terms in the order of the list: the exact form, then the others
record IndexedWord(List<BytesRef> terms) {

    private static final char STEM_MARK = '\u0001';
    private static final char ACRONYM_MARK = '\u0002';

    /// Terms below this start with a mark: they are no words to show.
    static final char FIRST_UNMARKED = '\u0003';

    static IndexedWord of(WordForms forms) {
        if (forms.isEmpty()) {
            return new IndexedWord(List.of());
        }
        List<BytesRef> terms = new ArrayList<>(2);
        terms.add(new BytesRef(forms.exact()));
        if (!forms.stem().equals(forms.exact())) {
            terms.add(new BytesRef(markedStem(forms.stem())));
        }
        if (!forms.acronym().isEmpty()) {
            terms.add(new BytesRef(markedAcronym(forms.acronym())));
        }
        return new IndexedWord(List.copyOf(terms));
    }

    static String markedStem(String stem) {
        return STEM_MARK + stem;
    }

    static String markedAcronym(String acronym) {
        return ACRONYM_MARK + acronym;
    }
}
