package app.syntopic.bench.relevance;

import app.syntopic.bench.notebook.PassageId;
import app.syntopic.bench.notebook.PassageRow;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Plain BM25: any word of the query, in title, heading or text, each field for itself. A phrase counts beside its
/// words, so that an answer does not end where the phrase does.
final class Bm25Engine implements Engine {

    private static final List<String> FIELDS = List.of("title", "heading", "text");

    private final String name;
    private final QueryBuilder builder;
    private final List<PassageId> passages;
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Bm25Engine(String name, Analyzer analyzer, List<PassageRow> rows) throws IOException {
        this.name = name;
        this.builder = new QueryBuilder(analyzer);
        this.passages = rows.stream().map(PassageRow::id).toList();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (PassageRow row : rows) {
                writer.addDocument(document(row));
            }
            // documents keep the order of the rows
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    private static Document document(PassageRow row) {
        Document document = new Document();
        document.add(new TextField("title", row.title(), Field.Store.NO));
        document.add(new TextField("heading", row.heading(), Field.Store.NO));
        document.add(new TextField("text", row.text(), Field.Store.NO));
        return document;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<PassageId> search(String query) {
        try {
            List<PassageId> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(parse(query), DEPTH).scoreDocs) {
                found.add(passages.get(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query parse(String query) {
        QueryParts parts = QueryParts.of(query);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : FIELDS) {
            parts.phrases()
                    .forEach(phrase -> {
                        add(any, builder.createPhraseQuery(field, phrase));
                        add(any, builder.createBooleanQuery(field, phrase));
                    });
            add(any, builder.createBooleanQuery(field, String.join(" ", parts.words())));
        }
        return any.build();
    }

    private static void add(BooleanQuery.Builder any, @Nullable Query query) {
        // null: the analyzer left nothing of the words
        if (query != null) {
            any.add(query, Occur.SHOULD);
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
