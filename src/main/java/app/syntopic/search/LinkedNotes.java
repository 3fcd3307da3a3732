package app.syntopic.search;

import app.syntopic.model.FoldedLabel;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Finds the notes that a note links to. The targets are told by the lists of who links to what, in the one segment
/// that holds the note: so no note has to keep a second list of its links for this.
final class LinkedNotes {

    private static final BytesRef LINKS = new BytesRef(Filters.LINKS);

    private LinkedNotes() {}

    /// All that belongs to notes which those of a name or path link to.
    static Query from(IndexReader reader, String note) throws IOException {
        String name = note.substring(note.lastIndexOf('/') + 1);
        Term named = new Term(IndexFields.NOTE_FILTER, Filters.named(FoldedLabel.of(name)));
        List<BytesRef> targets = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum notes = leaf.reader().postings(named, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (notes != null && notes.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(notes.docID())) {
                    addTargets(leaf, notes.docID(), targets);
                }
            }
        }
        return new SpreadQuery(new TermInSetQuery(IndexFields.NOTE_FILTER, targets));
    }

    private static void addTargets(LeafReaderContext leaf, int note, List<BytesRef> targets) throws IOException {
        NumericDocValues extents = leaf.reader().getNumericDocValues(IndexFields.EXTENT);
        Terms terms = leaf.reader().terms(IndexFields.FILTER);
        if (terms == null || extents == null || !extents.advanceExact(note)) {
            return;
        }
        int last = note + (int) extents.longValue();
        TermsEnum all = terms.iterator();
        BytesRef term = all.seekCeil(LINKS) == TermsEnum.SeekStatus.END ? null : all.term();
        @Nullable PostingsEnum passages = null;
        while (term != null && StringHelper.startsWith(term, LINKS)) {
            passages = all.postings(passages, PostingsEnum.NONE);
            if (passages.advance(note) <= last) {
                String target = term.utf8ToString().substring(Filters.LINKS.length());
                targets.add(new BytesRef(Filters.NAMED + target));
            }
            term = all.next();
        }
    }
}
