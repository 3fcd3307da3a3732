package app.syntopic.search;

import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.TextWords.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

import java.io.IOException;
import java.util.Locale;

/// Leads from a term of the index back to a word as the notebook writes it. Not thread-safe.
final class WrittenWords {

    private final IndexSearcher searcher;
    private final HitReader reader;
    private final TextWords textWords;

    WrittenWords(IndexSearcher searcher, HitReader reader, TextWords textWords) {
        this.searcher = searcher;
        this.reader = reader;
        this.textWords = textWords;
    }

    /// The word as some passage writes it, in lower case; the term itself when no passage does.
    String of(String term) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(IndexFields.TEXT, term)), 1).scoreDocs;
        if (found.length == 1 && reader.row(found[0].doc) instanceof Row.OfPassage passage) {
            for (Word word : textWords.of(passage.text())) {
                if (word.forms().exact().equals(term)) {
                    return passage.text().substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
                }
            }
        }
        return term;
    }
}
