package app.syntopic.search;

import app.syntopic.search.language.Expression;
import app.syntopic.search.words.Spelling;
import app.syntopic.search.words.TextWords;
import app.syntopic.search.words.WordForms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes wishes of the words and phrases of a query, with what the notebook's vocabulary adds to them.
final class Wishes {

    /// More words are not looked for in place of all prefixes and words with typos of a query.
    static final int MOST_EXPANSIONS = 64;

    private static final int MOST_LIKE_A_PATTERN = 256;
    private static final int SHORTEST_COMPLETED = 2;
    private static final float COMPLETED = 0.4f;
    private static final float NEAR = 0.5f;
    private static final int SHORTEST_WITH_TWO_EDITS = 8;

    private final StopWords stopWords;
    private final Vocabulary vocabulary;
    private final TextWords words;
    private final Sequences sequences;
    private int expansionsLeft = MOST_EXPANSIONS;

    Wishes(Vocabulary vocabulary, TextWords words, StopWords stopWords) {
        this.stopWords = stopWords;
        this.vocabulary = vocabulary;
        this.words = words;
        this.sequences = new Sequences(vocabulary);
    }

    /// Empty when the word holds nothing that could be looked for.
    ///
    /// @param unfinished whether more letters may follow
    Optional<Wish> word(Expression.Word word, boolean unfinished, String field) throws IOException {
        if (word.form() instanceof Expression.Form.Pattern) {
            return pattern(word, field);
        }
        List<Slot> slots = Slot.of(words.of(word.text()));
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        List<List<WantedWord>> written = new ArrayList<>(sequences.of(slots, field, this::inflected));
        Slot last = slots.getLast();
        boolean character = last.unspaced() && slots.size() == 1;
        if (slots.size() == 1) {
            WantedWord single = written.getFirst().getFirst();
            if (!last.unspaced() && last.whole().isEmpty()) {
                written.addAll(sequences.split(single.forms(), field));
            }
            written.set(
                    0,
                    List.of(
                            switch (word.form()) {
                                case Expression.Form.Plain plain when unfinished || character ->
                                        completed(single, field);
                                case Expression.Form.Plain _, Expression.Form.Pattern _, Expression.Form.Anything _ ->
                                        single;
                                case Expression.Form.Prefix prefix -> beginning(single, field);
                                case Expression.Form.Fuzzy fuzzy ->
                                        single.or(near(field, single.forms(), fuzzy.edits()), NEAR);
                            }));
        }
        Wish.Telling telling = slots.size() == 1 ? stopWords.telling(last.word()) : Wish.Telling.MUCH;
        return Optional.of(new Wish(word.text(), written, 0, telling));
    }

    /// The commonest words that fit a pattern, each of whose parts is folded as words are.
    private Optional<Wish> pattern(Expression.Word word, String field) throws IOException {
        StringBuilder folded = new StringBuilder();
        int from = 0;
        for (int star = word.text().indexOf('*'); star >= 0; star = word.text().indexOf('*', from)) {
            folded.append(words.formsOf(word.text().substring(from, star)).exact()).append('*');
            from = star + 1;
        }
        folded.append(words.formsOf(word.text().substring(from)).exact());
        Glob glob = new Glob(folded.toString());
        if (glob.pattern().chars().allMatch(c -> c == '*')) {
            return Optional.empty();
        }
        List<String> found = vocabulary.like(field, glob, MOST_LIKE_A_PATTERN).stream().map(KnownWord::word).toList();
        WantedWord asTyped = WantedWord.exact(new WordForms(glob.pattern(), glob.pattern(), ""));
        return Optional.of(new Wish(word.text(), List.of(List.of(asTyped.or(found, 1f))), 0, Wish.Telling.MUCH));
    }

    /// Neighbouring words of a query may be one word in a text; then it fulfils the wishes for both.
    List<Wish> joined(List<Wish> words, String field) throws IOException {
        List<Wish> joined = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean telling = !StopWords.isStopWord(words.get(i)) && !StopWords.isStopWord(words.get(i + 1));
            if (telling && words.get(i).isSingleWord() && words.get(i + 1).isSingleWord()) {
                WordForms first = words.get(i).words().getFirst().forms();
                WordForms one = sequences.joined(List.of(first, words.get(i + 1).words().getFirst().forms()));
                if (sequences.isKnown(field, one)) {
                    List<WantedWord> sequence = List.of(inflected(one));
                    joined.set(i, joined.get(i).plus(sequence));
                    joined.set(i + 1, joined.get(i + 1).plus(sequence));
                }
            }
        }
        return joined;
    }

    /// Words that follow each other as they stand; with a slop, inflected ones too.
    Optional<Wish> phrase(Expression.Phrase phrase, String field) throws IOException {
        List<Slot> slots = Slot.of(words.of(phrase.text()));
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        Sequences.Wanting wanted = phrase.slop() > 0 ? this::inflected : WantedWord::exact;
        List<List<WantedWord>> written = sequences.of(slots, field, wanted);
        return Optional.of(new Wish(phrase.text(), written, phrase.slop(), Wish.Telling.MUCH));
    }

    private WantedWord inflected(WordForms word) throws IOException {
        return WantedWord.inflected(word, vocabulary.inflections(word));
    }

    private WantedWord completed(WantedWord word, String field) throws IOException {
        boolean longEnough =
                word.forms().exact().length() >= SHORTEST_COMPLETED
                        || word.forms().exact().codePoints().allMatch(c -> c > 0x2E80);
        return longEnough ? word.completedBy(startingWith(word.forms().exact(), field), COMPLETED) : word;
    }

    private WantedWord beginning(WantedWord word, String field) throws IOException {
        List<String> longer = startingWith(word.forms().exact(), field);
        return WantedWord.exact(word.forms()).or(longer, 1f);
    }

    private List<String> startingWith(String prefix, String field) throws IOException {
        List<String> found = new ArrayList<>();
        for (String spelling : Spelling.beginnings(prefix)) {
            vocabulary.startingWith(field, spelling, MOST_EXPANSIONS).stream().map(KnownWord::word).forEach(found::add);
        }
        return bounded(found);
    }

    private List<String> bounded(List<String> found) {
        List<String> taken = found.subList(0, Math.min(found.size(), expansionsLeft));
        expansionsLeft -= taken.size();
        return taken;
    }

    private List<String> near(String field, WordForms word, int edits) throws IOException {
        int allowed = edits > 0 ? edits : editsBorneBy(word.exact());
        return bounded(
                vocabulary.near(field, word.exact(), allowed, MOST_EXPANSIONS).stream().map(KnownWord::word).toList());
    }

    /// How many typos a word may hold and still be told apart from others.
    static int editsBorneBy(String word) {
        return word.length() >= SHORTEST_WITH_TWO_EDITS ? 2 : 1;
    }
}
