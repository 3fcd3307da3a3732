package app.syntopic.search;

import app.syntopic.model.Sentence;
import app.syntopic.model.Stance;
import app.syntopic.search.language.Field;
import app.syntopic.search.language.Order;
import app.syntopic.search.result.Continuation;
import app.syntopic.search.words.TextWords;

import org.apache.lucene.search.IndexSearcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds ways to go on from a half-typed query: names of fields, the values the notebook has for them, its words. For
/// one state of the index; not thread-safe.
final class Completion {

    private static final int SHORTEST_WORD = 2;
    private static final List<String> QUALITIES = List.of("doubtful", "ghost", "transcript", "ungrounded");
    private static final List<String> POSSESSIONS = List.of("quote", "transcript");
    private static final List<String> STANCES = Stream.of(Stance.values()).map(Stance::key).toList();
    private static final Pattern HALF_QUOTED = Pattern.compile("(?<![^\\s(-])(?<field>[A-Za-z-]+):[\"“][^\"”]*$");

    private final Vocabulary vocabulary;
    private final TextWords textWords;
    private final WrittenWords written;
    private final Titles titles;

    Completion(Snapshot snapshot, TextWords textWords) throws IOException {
        IndexSearcher searcher = new IndexSearcher(snapshot.reader());
        this.vocabulary = new Vocabulary(snapshot, textWords);
        this.textWords = textWords;
        HitReader hits = new HitReader(snapshot, textWords);
        this.written = new WrittenWords(searcher, hits, textWords);
        this.titles = new Titles(searcher, hits, vocabulary, textWords);
    }

    /// Best first; the names of fields for a query that is only begun.
    ///
    /// @param caret where in the query, in UTF-16 code units; what stands behind it is kept
    List<Continuation> complete(String query, int caret, int limit) throws IOException {
        int end = Math.clamp(caret, 0, query.length());
        int start = start(query, end);
        String before = query.substring(0, start);
        String behind = query.substring(end);
        String typed = query.substring(start, end);
        Set<String> found = query.isBlank() ? fields("") : continuations(typed, limit);
        return found.stream()
                .filter(text -> !text.equals(typed))
                .limit(Math.max(0, limit))
                .map(text -> continuation(before, text, behind))
                .toList();
    }

    private static Continuation continuation(String before, String text, String behind) {
        Optional<Sentence> about =
                text.endsWith(":")
                        ? Field.named(text.substring(0, text.length() - 1))
                                .map(field -> field.said(Sentence.verbatim("…")))
                        : Optional.empty();
        return new Continuation(text, about, before + text + behind, before.length() + text.length());
    }

    /// Where the half-typed token begins: a field's name, where its value is in quotes that are not closed.
    private static int start(String query, int end) {
        Matcher quoted = HALF_QUOTED.matcher(query.substring(0, end));
        if (quoted.find() && Field.named(quoted.group("field")).isPresent()) {
            return quoted.start("field");
        }
        int start = end;
        while (start > 0 && !separates(query.charAt(start - 1))) {
            start--;
        }
        boolean inProperty = query.lastIndexOf('[', end - 1) > query.lastIndexOf(']', end - 1);
        return inProperty && end > 0 ? query.lastIndexOf('[', end - 1) : start;
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
            String typed = token.substring(colon + 1).replaceFirst("^[\"“]", "");
            for (String value : values(field.get(), typed, limit)) {
                all.add(token.substring(0, colon + 1) + quoted(value));
            }
            return all;
        }
        Set<String> all = new LinkedHashSet<>();
        String lower = token.toLowerCase(Locale.ROOT);
        if (!lower.isEmpty()) {
            all.addAll(fields(lower));
        }
        all.addAll(words(IndexFields.TEXT, token, limit));
        return all;
    }

    private static Set<String> fields(String beginning) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(Field.values())
                .filter(candidate -> candidate.key().startsWith(beginning))
                .forEach(candidate -> names.add(candidate.key() + ":"));
        return names;
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> separates((char) c) || c == '[' || c == '~');
        return plain && !value.startsWith("/") ? value : "\"" + value.replace("\"", "\\\"") + "\"";
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
            case SECTION -> titles.ofSections(typed, limit);
            case CITED -> cited(typed, limit);
            case SOURCE, LINKS_TO, LINKS_FROM -> titles.ofNotes(typed, limit);
            case TERM -> words(IndexFields.TERM, typed, limit);
            case SEE -> words(IndexFields.SEE, typed, limit);
            case QUOTE, CLAIM, TRANSCRIPT, DEFINITION, CONTENT, BLOCK, LINE, TASK, TASK_TO_DO, TASK_DONE, IGNORE_CASE ->
                    words(IndexFields.TEXT, typed, limit);
            case FILE -> titles.ofFiles(typed, limit);
            case PATH -> titles.ofFolders(typed, limit);
            case STANCE -> beginning(STANCES, typed);
            case BEFORE, AFTER -> beginning(titles.years(), typed).stream().limit(limit).toList();
            case MATCH_CASE -> List.of();
        };
    }

    /// Titles of sections that somebody cites.
    private List<String> cited(String typed, int limit) throws IOException {
        List<String> sections = titles.ofSections(typed.replaceFirst("^§ ?", ""), limit);
        return sections.isEmpty() ? words(IndexFields.CITED, typed, limit) : sections;
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
        int colon = typed.indexOf(':');
        if (colon >= 0) {
            String key = typed.substring(0, colon);
            return propertyValues(key, typed.substring(colon + 1), limit);
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String value : vocabulary.valuesStartingWith(IndexFields.NOTE_FILTER, Filters.property(typed))) {
            String key = value.substring(Filters.property("").length());
            if (!key.contains("=") && keys.size() < limit) {
                keys.add("[" + key + ":");
            }
        }
        return keys;
    }

    private Set<String> propertyValues(String key, String typed, int limit) throws IOException {
        String known = Filters.property(key, "");
        Set<String> values = new LinkedHashSet<>();
        String beginning = Filters.property(key, typed);
        if (vocabulary.frequency(IndexFields.NOTE_FILTER, beginning) > 0) {
            values.add("[" + key + ":" + typed.strip() + "]");
        }
        for (String value : vocabulary.valuesStartingWith(IndexFields.NOTE_FILTER, beginning)) {
            if (values.size() < limit) {
                values.add("[" + key + ":" + value.substring(known.length()) + "]");
            }
        }
        return values;
    }

    private List<String> words(String field, String typed, int limit) throws IOException {
        String folded = textWords.formsOf(typed).exact();
        if (folded.length() < SHORTEST_WORD) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (KnownWord entry : vocabulary.startingWith(field, folded, limit)) {
            words.add(written.of(entry.word()));
        }
        return words.stream().distinct().toList();
    }
}
