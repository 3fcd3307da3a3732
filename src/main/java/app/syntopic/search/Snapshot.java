package app.syntopic.search;

import app.syntopic.search.words.Language;
import app.syntopic.search.words.TextWords.Word;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// One state of the index, with what searches of it have found out, so that the next key press need not find it out
/// again. Bounded; safe to share between threads.
final class Snapshot {

    private static final int MOST_TERMS = 1 << 14;
    private static final int MOST_WORDS = 1 << 11;
    private static final int MOST_BEGINNINGS = 1 << 8;
    private static final int MOST_TOGETHER = 1 << 10;
    private static final int MOST_ROWS = 1 << 13;
    private static final int MOST_TEXTS = 1 << 12;

    private final IndexReader reader;

    /// In how many documents terms stand.
    final RecentlyUsed<Term, Integer> frequencies = new RecentlyUsed<>(MOST_TERMS);

    /// Other forms of words, by the word.
    final RecentlyUsed<String, List<String>> inflections = new RecentlyUsed<>(MOST_WORDS);

    /// The commonest words that begin with some letters, by those.
    final RecentlyUsed<Term, List<KnownWord>> beginnings = new RecentlyUsed<>(MOST_BEGINNINGS);

    /// Queries for many words at once, by their field and the words.
    final RecentlyUsed<FieldWords, Query> together = new RecentlyUsed<>(MOST_TOGETHER);

    record FieldWords(String field, Set<String> words) {}

    /// What documents keep for showing them.
    final RecentlyUsed<Integer, Row> rows = new RecentlyUsed<>(MOST_ROWS);

    /// The words of the texts that documents show.
    final RecentlyUsed<Integer, List<Word>> texts = new RecentlyUsed<>(MOST_TEXTS);

    private volatile @Nullable List<Language> languages;

    Snapshot(IndexReader reader) {
        this.reader = reader;
    }

    IndexReader reader() {
        return reader;
    }

    /// The languages other than English that notes are in; null while nobody has looked.
    @Nullable List<Language> languages() {
        return languages;
    }

    void setLanguages(List<Language> found) {
        languages = List.copyOf(found);
    }
}
