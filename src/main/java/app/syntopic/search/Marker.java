package app.syntopic.search;

import app.syntopic.model.Span;
import app.syntopic.search.words.TextWords.Word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds in a text what a query looked for, among its words as the index took them in.
final class Marker {

    /// What a sentence gains for two words of the query that follow each other.
    private static final float NEIGHBOURS = 0.5f;

    private final List<Wish> wishes;
    private final List<Float> weights;
    private final boolean someAreStopWords;

    /// @param weights how much finding each wish tells
    Marker(List<Wish> wishes, List<Float> weights) {
        this.wishes = List.copyOf(wishes);
        this.weights = List.copyOf(weights);
        long stopWords = wishes.stream().filter(StopWords::isStopWord).count();
        this.someAreStopWords = stopWords > 0 && stopWords < wishes.size();
    }

    /// @param ranges in order, not overlapping
    /// @param best the sentence that answers best; the first when none does
    record Marked(List<Span> ranges, Span best) {}

    /// One finding.
    private record Found(int wish, Span range, int position, float quality) {}

    /// @param words of the text
    /// @param sentences of the text, one at least
    Marked mark(List<Word> words, List<Span> sentences) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            for (List<WantedWord> sequence : wishes.get(i).sequences()) {
                find(i, sequence, words, found);
            }
        }
        List<Found> shown = withoutStrayStopWords(found);
        return new Marked(merged(shown), best(shown, sentences));
    }

    /// Words like "of" are marked where they stand beside another word that was looked for.
    private List<Found> withoutStrayStopWords(List<Found> found) {
        if (!someAreStopWords) {
            return found;
        }
        Set<Integer> positions = new HashSet<>();
        for (Found each : found) {
            if (!StopWords.isStopWord(wishes.get(each.wish()))) {
                positions.add(each.position());
            }
        }
        return found.stream()
                .filter(each ->
                        positions.contains(each.position())
                                || positions.contains(each.position() - 1)
                                || positions.contains(each.position() + 1))
                .toList();
    }

    /// Whether words that follow each other in a text fulfil a wish.
    static boolean isFulfilled(Wish wish, List<Word> words) {
        for (List<WantedWord> sequence : wish.sequences()) {
            for (int i = 0; i < words.size(); i++) {
                boolean begins = answer(sequence.getFirst(), words.get(i)) > 0;
                if (begins && !followed(sequence, words, i, wish.slop()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void find(int wish, List<WantedWord> sequence, List<Word> words, List<Found> found) {
        int slop = wishes.get(wish).slop();
        for (int i = 0; i < words.size(); i++) {
            Word first = words.get(i);
            float quality = answer(sequence.getFirst(), first);
            if (quality > 0) {
                Span range = followed(sequence, words, i, slop);
                if (!range.isEmpty()) {
                    found.add(new Found(wish, range, first.position(), quality));
                }
            }
        }
    }

    private static float answer(WantedWord wanted, Word word) {
        return word.repeated() ? 0 : wanted.answeredBy(word.forms());
    }

    /// The range of a whole sequence that begins with a word; empty when it does not go on as it should.
    private static Span followed(List<WantedWord> sequence, List<Word> words, int first, int slop) {
        Word start = words.get(first);
        int end = endOfFirst(sequence, start);
        int position = start.position();
        int left = slop;
        int i = first;
        for (int wanted = 1; wanted < sequence.size(); wanted++) {
            int next = next(sequence.get(wanted), words, i, position, left);
            if (next < 0) {
                return new Span(0, 0);
            }
            left -= words.get(next).position() - position - 1;
            position = words.get(next).position();
            end = Math.max(end, words.get(next).end());
            i = next;
        }
        return new Span(start.start(), end);
    }

    /// A single character that was asked for stands first in a pair; only it is meant.
    private static int endOfFirst(List<WantedWord> sequence, Word word) {
        String wanted = sequence.getFirst().forms().exact();
        boolean character = word.unspaced() && sequence.size() == 1 && wanted.codePointCount(0, wanted.length()) == 1;
        return character ? Math.min(word.end(), word.start() + wanted.length()) : word.end();
    }

    private static int next(WantedWord wanted, List<Word> words, int from, int position, int slop) {
        for (int i = from + 1; i < words.size() && words.get(i).position() <= position + 1 + slop; i++) {
            if (words.get(i).position() > position && answer(wanted, words.get(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Span> merged(List<Found> found) {
        List<Span> ranges = new ArrayList<>(found.stream().map(Found::range).sorted().toList());
        List<Span> merged = new ArrayList<>(ranges.size());
        for (Span range : ranges) {
            Span last = merged.isEmpty() ? new Span(0, 0) : merged.getLast();
            if (!merged.isEmpty() && range.start() < last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private Span best(List<Found> found, List<Span> sentences) {
        Span best = sentences.getFirst();
        float bestScore = 0;
        for (Span sentence : sentences) {
            float score = score(sentence, found);
            if (score > bestScore) {
                bestScore = score;
                best = sentence;
            }
        }
        return best;
    }

    /// Each wish counts once, at its best; wishes fulfilled side by side count more.
    private float score(Span sentence, List<Found> found) {
        float[] best = new float[wishes.size()];
        List<Integer> positions = new ArrayList<>(Collections.nCopies(wishes.size(), Integer.MIN_VALUE / 2));
        float neighbours = 0;
        for (Found each : found) {
            if (sentence.contains(each.range().start())) {
                best[each.wish()] = Math.max(best[each.wish()], each.quality());
                positions.set(each.wish(), each.position());
                if (each.wish() > 0 && Math.abs(each.position() - positions.get(each.wish() - 1)) <= 2) {
                    neighbours = NEIGHBOURS;
                }
            }
        }
        float score = 0;
        for (int i = 0; i < best.length; i++) {
            score += best[i] * weights.get(i);
        }
        return score * (1 + neighbours);
    }
}
