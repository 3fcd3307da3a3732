package app.syntopic.search;

import app.syntopic.search.words.WordFolder;
import app.syntopic.search.words.WordForms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The ways in which neighbouring words of a query may be written in a text: `pre training`, `pre-training`,
/// `pretraining`.
final class Sequences {

    private static final int LONGEST_JOINED = 3;
    private static final int SHORTEST_PART = 3;

    /// Beginnings that are written apart, with a hyphen, or in one, as the writer likes.
    private static final List<String> LOOSE_BEGINNINGS =
            List.of(
                    "anti", "bio", "cross", "fine", "hyper", "inter", "long", "macro", "meta", "micro", "mid", "multi",
                    "neuro", "non", "open", "over", "post", "pre", "pseudo", "real", "self", "semi", "short", "sub",
                    "super", "under");

    private final Vocabulary vocabulary;
    private final WordFolder folder = new WordFolder();

    Sequences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What is looked for, for a word of a query.
    interface Wanting {
        WantedWord of(WordForms word) throws IOException;
    }

    /// All sequences of words that stand for the slots, as written first.
    List<List<WantedWord>> of(List<Slot> slots, String field, Wanting wanting) throws IOException {
        List<List<WantedWord>> all = new ArrayList<>();
        List<WordForms> words = slots.stream().map(Slot::word).toList();
        all.add(wanted(words, wanting));
        boolean compounds = slots.stream().anyMatch(slot -> slot.whole().isPresent());
        if (compounds) {
            all.add(wanted(slots.stream().flatMap(slot -> slot.parts().stream()).toList(), wanting));
        }
        boolean joinable = slots.stream().noneMatch(Slot::unspaced);
        for (int size = 2; joinable && size <= Math.min(LONGEST_JOINED, words.size()); size++) {
            for (int from = 0; from + size <= words.size(); from++) {
                WordForms joined = joined(words.subList(from, from + size));
                if (isKnown(field, joined)) {
                    List<WordForms> sequence = new ArrayList<>(words);
                    sequence.subList(from, from + size).clear();
                    sequence.add(from, joined);
                    all.add(wanted(sequence, wanting));
                }
            }
        }
        return all;
    }

    private static List<WantedWord> wanted(List<WordForms> words, Wanting wanting) throws IOException {
        List<WantedWord> wanted = new ArrayList<>(words.size());
        for (WordForms word : words) {
            wanted.add(wanting.of(word));
        }
        return wanted;
    }

    /// The ways to take a word for two, as far as the notebook has both: `pretraining` as `pre training`. A word that
    /// the notebook does not have may be cut anywhere, others behind beginnings like `pre`.
    List<List<WantedWord>> split(WordForms word, String field) throws IOException {
        String letters = word.exact();
        List<List<WantedWord>> all = new ArrayList<>();
        boolean anywhere = !isKnown(field, word);
        for (int cut = SHORTEST_PART; cut <= letters.length() - SHORTEST_PART; cut++) {
            if (anywhere || LOOSE_BEGINNINGS.contains(letters.substring(0, cut))) {
                WordForms first = folder.forms(letters.substring(0, cut));
                WordForms second = folder.forms(letters.substring(cut));
                if (isKnown(field, first) && isKnown(field, second)) {
                    all.add(
                            List.of(
                                    WantedWord.exact(first),
                                    WantedWord.inflected(second, vocabulary.inflections(second))));
                }
            }
        }
        return all;
    }

    /// Words written as one.
    WordForms joined(List<WordForms> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.exact()));
        return folder.forms(text);
    }

    boolean isKnown(String field, WordForms word) throws IOException {
        return vocabulary.frequency(field, word.exact()) > 0
                || field.equals(IndexFields.TEXT) && !vocabulary.inflections(word).isEmpty();
    }
}
