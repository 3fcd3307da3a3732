package app.syntopic.search;

import app.syntopic.search.Vocabulary.Entry;
import app.syntopic.search.language.Field;
import app.syntopic.search.language.Order;
import app.syntopic.search.words.TextWords;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds ways to go on from a half-typed query: names of fields, the values the notebook has for them, its words. For
/// one state of the index; not thread-safe.
final class Completion {

    private static final int SHORTEST_WORD = 2;
    private static final List<String> QUALITIES = List.of("doubtful", "ghost", "ungrounded");
    private static final List<String> POSSESSIONS = List.of("quote", "transcript");

    private final Vocabulary vocabulary;
    private final TextWords textWords;
    private final WrittenWords written;

    Completion(IndexReader reader, TextWords textWords) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        this.vocabulary = new Vocabulary(reader, textWords);
        this.textWords = textWords;
        this.written = new WrittenWords(searcher, new HitReader(searcher), textWords);
    }

    /// Whole queries, best first.
    ///
    /// @param caret where in the query, in UTF-16 code units; what stands behind it is kept
    List<String> complete(String query, int caret, int limit) throws IOException {
        int end = Math.clamp(caret, 0, query.length());
        int start = end;
        while (start > 0 && !separates(query.charAt(start - 1))) {
            start--;
        }
        String before = query.substring(0, start);
        String behind = query.substring(end);
        return continuations(query.substring(start, end), limit).stream()
                .limit(Math.max(0, limit))
                .map(continuation -> before + continuation + behind)
                .toList();
    }

    private static boolean separates(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"' || c == '-' || c == '“';
    }

    /// What may stand in place of the last, half-typed token.
    private Set<String> continuations(String token, int limit) throws IOException {
        if (token.startsWith("[")) {
            return properties(token.substring(1), limit);
        }
        int colon = token.indexOf(':');
        Optional<Field> field = colon > 0 ? Field.named(token.substring(0, colon)) : Optional.empty();
        if (field.isPresent()) {
            Set<String> all = new LinkedHashSet<>();
            for (String value : values(field.get(), token.substring(colon + 1), limit)) {
                all.add(token.substring(0, colon + 1) + (value.contains(" ") ? "\"" + value + "\"" : value));
            }
            return all;
        }
        Set<String> all = new LinkedHashSet<>();
        String lower = token.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()) {
            Stream.of(Field.values())
                    .filter(candidate -> candidate.key().startsWith(lower))
                    .forEach(candidate -> all.add(candidate.key() + ":"));
        }
        all.addAll(words(IndexFields.TEXT, token, limit));
        return all;
    }

    private List<String> values(Field field, String typed, int limit) throws IOException {
        return switch (field) {
            case TAG -> ofNotes("tag:", typed.startsWith("#") ? typed.substring(1) : typed, limit);
            case LANGUAGE -> ofNotes(Filters.language(""), typed, limit);
            case TYPE -> ofNotes("type:", typed, limit);
            case PERSON -> people(typed, limit);
            case IS -> beginning(QUALITIES, typed);
            case HAS -> beginning(POSSESSIONS, typed);
            case SORT -> beginning(Stream.of(Order.values()).map(order -> order.name()).toList(), typed);
            case QUESTION -> List.of("1", "2", "3", "4");
            case SECTION -> words(IndexFields.HEADING, typed, limit);
            case SOURCE -> words(IndexFields.TITLE, typed, limit);
            case TERM -> words(IndexFields.TERM, typed, limit);
            case SEE -> words(IndexFields.SEE, typed, limit);
            case CITED -> words(IndexFields.CITED, typed, limit);
            case QUOTE, CLAIM, DEFINITION, CONTENT, BLOCK, LINE, TASK, TASK_TO_DO, TASK_DONE, IGNORE_CASE ->
                    words(IndexFields.TEXT, typed, limit);
            case LINKS_TO -> words(IndexFields.TITLE, typed, limit);
            case FILE, PATH, STANCE, MATCH_CASE, BEFORE, AFTER -> List.of();
        };
    }

    private static List<String> beginning(List<String> names, String typed) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<String> ofNotes(String kind, String typed, int limit) throws IOException {
        String prefix = kind + Filters.fold(typed);
        return vocabulary.valuesStartingWith(IndexFields.NOTE_FILTER, prefix).stream()
                .limit(limit)
                .map(value -> value.substring(kind.length()))
                .toList();
    }

    private List<String> people(String typed, int limit) throws IOException {
        return vocabulary.valuesStartingWith(IndexFields.NOTE_FILTER, Filters.personBeginning(typed)).stream()
                .map(Filters::personOf)
                .distinct()
                .limit(limit)
                .toList();
    }

    private Set<String> properties(String typed, int limit) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        for (String value : vocabulary.valuesStartingWith(IndexFields.NOTE_FILTER, Filters.property(typed))) {
            String key = value.substring(Filters.property("").length());
            if (!key.contains("=") && keys.size() < limit) {
                keys.add("[" + key + ":");
            }
        }
        return keys;
    }

    private List<String> words(String field, String typed, int limit) throws IOException {
        String folded = textWords.formsOf(typed).exact();
        if (folded.length() < SHORTEST_WORD) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Entry entry : vocabulary.startingWith(field, folded, limit)) {
            words.add(written.of(entry.word()));
        }
        return words.stream().distinct().toList();
    }
}
