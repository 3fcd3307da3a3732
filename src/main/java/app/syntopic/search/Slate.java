package app.syntopic.search;

import app.syntopic.search.words.WordCache;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One document that is wiped and filled again for each thing to index, because making a million documents and their
/// fields costs more than filling them. Not thread-safe.
final class Slate {

    private final Document document = new Document();
    private final WordCache<IndexedTerms> cache;
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Values> values = new HashMap<>();
    private final Map<String, Field> numbers = new HashMap<>();
    private final StoredField row = new StoredField(IndexFields.ROW, new BytesRef());
    private final PackedText packed = new PackedText();
    private final ByteBuffersDataOutput bytes = ByteBuffersDataOutput.newResettableInstance();

    Slate(WordCache<IndexedTerms> cache) {
        this.cache = cache;
    }

    Document document() {
        return document;
    }

    void wipe() {
        document.clear();
    }

    /// Adds the words of texts; nothing for no texts.
    void words(String field, FieldType type, List<String> texts) {
        if (!texts.isEmpty()) {
            wordsOrNone(field, type, texts);
        }
    }

    /// Adds the words of texts; for no texts, the field without words.
    void wordsOrNone(String field, FieldType type, List<String> texts) {
        Words reused = words.computeIfAbsent(field, name -> Words.make(name, type, new WordTokens(cache)));
        reused.tokens.setTexts(texts);
        document.add(reused.field);
    }

    /// Adds values to filter by; nothing for no values.
    void values(String field, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        Values reused = values.computeIfAbsent(field, name -> Values.make(name, new KeywordTokens()));
        reused.tokens.setValues(texts);
        document.add(reused.field);
    }

    void number(String field, long value) {
        Field reused = numbers.computeIfAbsent(field, name -> new NumericDocValuesField(name, 0));
        reused.setLongValue(value);
        document.add(reused);
    }

    void row(Row stored) {
        bytes.reset();
        stored.write(bytes, packed);
        row.setBytesValue(bytes.toArrayCopy());
        document.add(row);
    }

    private record Words(Field field, WordTokens tokens) {
        static Words make(String name, FieldType type, WordTokens tokens) {
            return new Words(new Field(name, tokens, type), tokens);
        }
    }

    private record Values(Field field, KeywordTokens tokens) {
        static Values make(String name, KeywordTokens tokens) {
            return new Values(new Field(name, tokens, IndexFields.VALUES), tokens);
        }
    }
}
