package app.syntopic.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the passages that link to what no note is named by. Each target of the notebook is looked up once among the
/// names of notes, when it is asked for: so a new note never touches the passages that were waiting for it.
final class GhostLinks {

    private GhostLinks() {}

    static Query of(IndexReader reader) throws IOException {
        BytesRef prefix = new BytesRef(Filters.LINKS);
        Set<String> seen = new HashSet<>();
        List<BytesRef> ghosts = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(IndexFields.FILTER);
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            BytesRef term = all.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : all.term();
            while (term != null && StringHelper.startsWith(term, prefix)) {
                String target = term.utf8ToString().substring(Filters.LINKS.length());
                if (seen.add(target) && !isNamed(reader, target)) {
                    ghosts.add(BytesRef.deepCopyOf(term));
                }
                term = all.next();
            }
        }
        return new TermInSetQuery(IndexFields.FILTER, ghosts);
    }

    /// Whether a note that was not taken out has the name.
    private static boolean isNamed(IndexReader reader, String target) throws IOException {
        Term name = new Term(IndexFields.NOTE_FILTER, Filters.NAMED + target);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum notes = leaf.reader().postings(name, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (notes != null && notes.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(notes.docID())) {
                    return true;
                }
            }
        }
        return false;
    }
}
