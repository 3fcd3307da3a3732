package app.syntopic.search;

import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.TextWords.Word;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Finds titles, file names and dates that a half-typed text may be on the way to. For one state of the index; not
/// thread-safe.
final class Titles {

    /// So many words may follow from the last half-typed one.
    private static final int MOST_READINGS = 64;

    private static final int MOST_PATHS = 2_000;
    private static final int YEAR = 10_000;

    private final IndexSearcher searcher;
    private final HitReader reader;
    private final Vocabulary vocabulary;
    private final TextWords textWords;

    Titles(IndexSearcher searcher, HitReader reader, Vocabulary vocabulary, TextWords textWords) {
        this.searcher = searcher;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.textWords = textWords;
    }

    /// Titles of notes that hold what was typed: whole words, and one that the last goes on to.
    List<String> ofNotes(String typed, int limit) throws IOException {
        return titled(IndexFields.TITLE, typed, limit);
    }

    /// The same for sections.
    List<String> ofSections(String typed, int limit) throws IOException {
        return titled(IndexFields.HEADING, typed, limit);
    }

    private List<String> titled(String field, String typed, int limit) throws IOException {
        List<Word> words = textWords.of(typed).stream().filter(word -> !word.repeated()).toList();
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(field, word.forms().exact())), Occur.FILTER);
        }
        query.add(beginning(field, words.getLast().forms().exact()), Occur.MUST);
        Set<String> titles = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(query.build(), 2 * limit).scoreDocs) {
            switch (reader.row(found.doc)) {
                case Row.OfNote note -> titles.add(note.title());
                case Row.OfSection section -> titles.add(section.title());
                case Row.OfPassage passage -> {}
            }
        }
        return titles.stream().limit(limit).toList();
    }

    private Query beginning(String field, String letters) throws IOException {
        List<BytesRef> readings = new ArrayList<>(List.of(new BytesRef(letters)));
        for (KnownWord entry : vocabulary.startingWith(field, letters, MOST_READINGS)) {
            readings.add(new BytesRef(entry.word()));
        }
        return new TermInSetQuery(field, readings);
    }

    /// Names of files with what was typed anywhere in them, without their ending.
    List<String> ofFiles(String typed, int limit) throws IOException {
        String wanted = Filters.fold(typed);
        return paths().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .map(name -> name.endsWith(".md") ? name.substring(0, name.length() - 3) : name)
                .distinct()
                .limit(limit)
                .toList();
    }

    /// Folders whose path begins as typed, or has a part that does.
    List<String> ofFolders(String typed, int limit) throws IOException {
        String wanted = Filters.fold(typed);
        Set<String> folders = new TreeSet<>();
        for (String path : paths()) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash + 1);
                String folded = "/" + folder.toLowerCase(Locale.ROOT);
                if (folded.contains("/" + wanted)) {
                    folders.add(folder);
                }
            }
        }
        return folders.stream().limit(limit).toList();
    }

    private List<String> paths() throws IOException {
        return vocabulary.valuesStartingWith(IndexFields.PATH, "").stream().limit(MOST_PATHS).toList();
    }

    /// The years that sources were published in, the last first.
    List<String> years() throws IOException {
        Set<Long> years = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues published = leaf.reader().getNumericDocValues(IndexFields.PUBLISHED);
            while (published != null && published.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                years.add(published.longValue() / YEAR);
            }
        }
        years.remove(0L);
        return new ArrayList<>(years).reversed().stream().map(year -> Long.toString(year)).toList();
    }
}
