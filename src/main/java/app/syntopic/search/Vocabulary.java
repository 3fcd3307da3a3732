package app.syntopic.search;

import app.syntopic.search.Snapshot.FieldWords;
import app.syntopic.search.words.Language;
import app.syntopic.search.words.Stems;
import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.WordFolder;
import app.syntopic.search.words.WordForms;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The words of the notebook, as one state of the index holds them.
final class Vocabulary {

    /// How many words to look at, in each segment, for those that begin in some way: the commonest of more are not
    /// found, but a key press never waits.
    private static final int MOST_SCANNED = 4_000;

    /// How many words to try, in each segment, where a pattern says little about how they begin.
    private static final int MOST_TRIED = 1_000_000;

    /// More forms than this of one word are not looked for.
    private static final int MOST_INFLECTIONS = 16;

    private static final int LONGEST_ENDING = 8;

    /// So many words that begin in some way are remembered.
    private static final int MOST_REMEMBERED = 64;

    private final Snapshot snapshot;
    private final IndexReader reader;
    private final TextWords textWords;
    private final Stems stems = new Stems();

    Vocabulary(Snapshot snapshot, TextWords textWords) {
        this.snapshot = snapshot;
        this.reader = snapshot.reader();
        this.textWords = textWords;
    }

    IndexReader reader() {
        return reader;
    }

    /// In how many documents a term stands.
    int frequency(String field, String term) throws IOException {
        Term wanted = new Term(field, term);
        Integer known = snapshot.frequencies.get(wanted);
        if (known == null) {
            known = reader.docFreq(wanted);
            snapshot.frequencies.put(wanted, known);
        }
        return known;
    }

    /// Whether any document has a term. What none has need not be looked for.
    boolean has(String field, String term) throws IOException {
        return frequency(field, term) > 0;
    }

    /// A query for those of many words that a field has.
    Query oneOf(String field, Set<String> words) throws IOException {
        FieldWords wanted = new FieldWords(field, words);
        Query known = snapshot.together.get(wanted);
        if (known == null) {
            known = ManyForms.of(field, words, reader);
            snapshot.together.put(wanted, known);
        }
        return known;
    }

    /// The other forms of a word that passages or titles have, the commonest first.
    List<String> inflections(WordForms word) throws IOException {
        List<String> known = snapshot.inflections.get(word.exact());
        if (known == null) {
            known = findInflections(word);
            snapshot.inflections.put(word.exact(), known);
        }
        return known;
    }

    /// The languages other than English that notes are in.
    List<Language> languages() throws IOException {
        List<Language> known = snapshot.languages();
        if (known == null) {
            known =
                    startingWith(IndexFields.NOTE_FILTER, Filters.language(""), MOST_SCANNED).stream()
                            .flatMap(entry ->
                                    Language.named(entry.word().substring(Filters.language("").length())).stream())
                            .filter(language -> language != Language.ENGLISH)
                            .toList();
            snapshot.setLanguages(known);
        }
        return known;
    }

    private List<String> findInflections(WordForms word) throws IOException {
        Map<String, Integer> found = findEnglish(word);
        for (Language language : languages()) {
            found.putAll(find(word.exact(), language));
        }
        found.remove(word.exact());
        return commonest(found, MOST_INFLECTIONS).stream().map(KnownWord::word).toList();
    }

    private Map<String, Integer> find(String word, Language language) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        String stem = stems.of(word, language);
        scan(IndexFields.TEXT, Stems.rootOf(stem), found);
        scan(IndexFields.TITLE, Stems.rootOf(stem), found);
        scan(IndexFields.HEADING, Stems.rootOf(stem), found);
        int longest = stem.length() + LONGEST_ENDING;
        found.keySet().removeIf(other -> other.length() > longest || !stems.of(other, language).equals(stem));
        return found;
    }

    private Map<String, Integer> findEnglish(WordForms word) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        int longest = word.stem().length() + LONGEST_ENDING;
        for (String root : WordFolder.rootsOf(word.stem())) {
            scan(IndexFields.TEXT, root, found);
            scan(IndexFields.TITLE, root, found);
            scan(IndexFields.HEADING, root, found);
        }
        found.keySet()
                .removeIf(other -> other.length() > longest || !textWords.formsOf(other).stem().equals(word.stem()));
        return found;
    }

    /// The commonest words that begin with `prefix` and are longer.
    List<KnownWord> startingWith(String field, String prefix, int limit) throws IOException {
        if (limit > MOST_REMEMBERED) {
            return findStartingWith(field, prefix, limit);
        }
        Term beginning = new Term(field, prefix);
        List<KnownWord> known = snapshot.beginnings.get(beginning);
        if (known == null) {
            known = findStartingWith(field, prefix, MOST_REMEMBERED);
            snapshot.beginnings.put(beginning, known);
        }
        return known.subList(0, Math.min(limit, known.size()));
    }

    private List<KnownWord> findStartingWith(String field, String prefix, int limit) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        scan(field, prefix, found);
        found.remove(prefix);
        return commonest(found, limit);
    }

    /// The commonest words that fit a pattern.
    List<KnownWord> like(String field, Glob pattern, int limit) throws IOException {
        Term asked = new Term(field, pattern.pattern());
        List<KnownWord> known = snapshot.beginnings.get(asked);
        if (known == null) {
            Map<String, Integer> found = new HashMap<>();
            scan(field, pattern.beginning(), MOST_TRIED, found, pattern::matches);
            known = commonest(found, limit);
            snapshot.beginnings.put(asked, known);
        }
        return known;
    }

    private void scan(String field, String prefix, Map<String, Integer> found) throws IOException {
        scan(field, prefix, MOST_SCANNED, found, word -> true);
    }

    private void scan(String field, String prefix, int most, Map<String, Integer> found, Predicate<String> wanted)
            throws IOException {
        BytesRef start = new BytesRef(prefix);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            BytesRef term = all.seekCeil(start) == TermsEnum.SeekStatus.END ? null : all.term();
            for (int i = 0; i < most && term != null && StringHelper.startsWith(term, start); i++) {
                String word = term.utf8ToString();
                if (wanted.test(word)) {
                    found.merge(word, all.docFreq(), Integer::sum);
                }
                term = all.next();
            }
        }
    }

    /// Values that begin in some way, at most some thousands.
    List<String> valuesStartingWith(String field, String prefix) throws IOException {
        return startingWith(field, prefix, MOST_SCANNED).stream().map(KnownWord::word).toList();
    }

    /// All values that begin in some way, each once for each segment it is in.
    void eachStartingWith(String field, String prefix, Consumer<String> take) throws IOException {
        BytesRef start = new BytesRef(prefix);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            BytesRef term = all.seekCeil(start) == TermsEnum.SeekStatus.END ? null : all.term();
            while (term != null && StringHelper.startsWith(term, start)) {
                take.accept(term.utf8ToString());
                term = all.next();
            }
        }
    }

    private static List<KnownWord> commonest(Map<String, Integer> found, int limit) {
        return found.entrySet().stream()
                .map(entry -> new KnownWord(entry.getKey(), entry.getValue(), 0))
                .sorted(Comparator.comparingInt(KnownWord::passages).reversed().thenComparing(KnownWord::word))
                .limit(limit)
                .toList();
    }

    /// Words at most `edits` letters away from `word`, the nearest and then commonest first. Inserting, dropping,
    /// changing a letter and swapping two neighbours each count one; the first letter is taken as right.
    List<KnownWord> near(String field, String word, int edits, int limit) throws IOException {
        Map<String, KnownWord> found = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                collectNear(new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true), word, found);
            }
        }
        List<KnownWord> all = new ArrayList<>(found.values());
        all.sort(
                Comparator.comparingInt(KnownWord::edits)
                        .thenComparing(Comparator.comparingInt(KnownWord::passages).reversed())
                        .thenComparing(KnownWord::word));
        return all.subList(0, Math.min(limit, all.size()));
    }

    private static void collectNear(TermsEnum terms, String word, Map<String, KnownWord> found) throws IOException {
        BoostAttribute similarity = terms.attributes().addAttribute(BoostAttribute.class);
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String text = term.utf8ToString();
            if (text.equals(word) || text.charAt(0) < IndexedTerms.FIRST_UNMARKED) {
                continue;
            }
            int shorter = Math.min(text.codePointCount(0, text.length()), word.codePointCount(0, word.length()));
            int edits = Math.max(1, Math.round((1 - similarity.getBoost()) * shorter));
            KnownWord entry = new KnownWord(text, terms.docFreq(), edits);
            found.merge(text, entry, (a, b) -> new KnownWord(text, a.passages() + b.passages(), a.edits()));
        }
    }
}
