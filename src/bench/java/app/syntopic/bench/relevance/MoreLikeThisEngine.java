package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Lucene's own MoreLikeThis over English stems, as its documentation sets it up for short texts.
final class MoreLikeThisEngine implements RelatedEngine {

    private static final String TEXT = "text";
    private static final String NOTE = "note";

    private final List<PassageId> passages;
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis like;

    MoreLikeThisEngine(List<PassageRow> rows) throws IOException {
        Analyzer analyzer = new EnglishAnalyzer();
        passages = rows.stream().map(PassageRow::id).toList();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (PassageRow row : rows) {
                Document document = new Document();
                document.add(new TextField(TEXT, row.text(), Field.Store.NO));
                document.add(new StringField(NOTE, row.id().note(), Field.Store.NO));
                writer.addDocument(document);
            }
            // documents keep the order of the rows
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setBoost(true);
    }

    @Override
    public String name() {
        return "MoreLikeThis";
    }

    @Override
    public List<PassageId> related(PassageRow passage) {
        try {
            BooleanQuery query =
                    new BooleanQuery.Builder()
                            .add(like.like(TEXT, new StringReader(passage.text())), Occur.MUST)
                            .add(new TermQuery(new Term(NOTE, passage.id().note())), Occur.MUST_NOT)
                            .build();
            List<PassageId> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, Engine.DEPTH).scoreDocs) {
                found.add(passages.get(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
