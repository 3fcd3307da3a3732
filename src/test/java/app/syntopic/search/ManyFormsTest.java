package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class ManyFormsTest {

    private static final String FIELD = "words";
    private static final List<String> WANTED = List.of("w1", "w3", "w7", "w20", "w40", "w90", "not-there");

    /// So many documents that some lie beyond the first window, in two segments.
    private static void fill(Directory directory) throws IOException {
        Random random = new Random(5);
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < 12_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int word = 0; word < 1 + i % 9; word++) {
                    text.append("w").append(random.nextInt(i < 6_000 ? 60 : 400)).append(' ');
                }
                Document document = new Document();
                document.add(new TextField(FIELD, text.toString(), Field.Store.NO));
                writer.addDocument(document);
                if (i == 10_000) {
                    writer.commit();
                }
            }
        }
    }

    private static Map<Integer, Float> scores(IndexSearcher searcher, Query query) throws IOException {
        Map<Integer, Float> scores = new TreeMap<>();
        for (ScoreDoc found : searcher.search(query, 20_000).scoreDocs) {
            scores.put(found.doc, found.score);
        }
        return scores;
    }

    @Test
    void finds_and_scores_what_lucene_finds_for_synonyms() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            fill(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                SynonymQuery.Builder synonyms = new SynonymQuery.Builder(FIELD);
                WANTED.forEach(word -> synonyms.addTerm(new Term(FIELD, word)));
                Query forms = ManyForms.of(FIELD, WANTED, reader);
                assertThat(scores(searcher, forms)).isEqualTo(scores(searcher, synonyms.build()));
                assertThat(searcher.count(forms)).isEqualTo(searcher.count(synonyms.build()));
                assertThat(searcher.count(forms)).isGreaterThan(1_000);
            }
        }
    }

    @Test
    void finds_nothing_for_words_that_are_not_there() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            fill(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(ManyForms.of(FIELD, List.of("no", "such"), reader)).isInstanceOf(MatchNoDocsQuery.class);
                assertThat(ManyForms.of("other", WANTED, reader)).isInstanceOf(MatchNoDocsQuery.class);
            }
        }
    }
}
