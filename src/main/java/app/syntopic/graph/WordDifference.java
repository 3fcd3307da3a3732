package app.syntopic.graph;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two texts compared word by word, case and punctuation aside, by the greedy algorithm of E. W. Myers, "An O(ND)
/// Difference Algorithm and Its Variations", Algorithmica 1, 1986.
///
/// @param likeness from 0, no word in common, to 1, all words the same in the same order
/// @param removed ranges of the first text that the second does not have, neighbouring words joined
/// @param added ranges of the second text that the first does not have
public record WordDifference(double likeness, List<Span> removed, List<Span> added) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /// What follows in longer texts is not compared.
    private static final int MOST_WORDS = 600;

    public WordDifference {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    public static WordDifference of(String before, String after) {
        List<Span> first = words(before);
        List<Span> second = words(after);
        boolean[] keptOfFirst = new boolean[first.size()];
        boolean[] keptOfSecond = new boolean[second.size()];
        int common = match(folded(before, first), folded(after, second), keptOfFirst, keptOfSecond);
        int all = first.size() + second.size();
        return new WordDifference(
                all == 0 ? 1 : 2.0 * common / all, left(first, keptOfFirst), left(second, keptOfSecond));
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST_WORDS && matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static String[] folded(String text, List<Span> words) {
        return words.stream().map(word -> word.in(text).toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    /// Marks the words of a longest common subsequence.
    ///
    /// @return how many there are
    private static int match(String[] a, String[] b, boolean[] inA, boolean[] inB) {
        int most = a.length + b.length;
        int[] reached = new int[2 * most + 2];
        List<int[]> trace = new ArrayList<>();
        for (int edits = 0; edits <= most; edits++) {
            trace.add(reached.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(reached, diagonal, edits, most);
                while (x < a.length && x - diagonal < b.length && a[x].equals(b[x - diagonal])) {
                    x++;
                }
                reached[diagonal + most] = x;
                if (x >= a.length && x - diagonal >= b.length) {
                    return walkBack(trace, a.length, b.length, most, inA, inB);
                }
            }
        }
        throw new IllegalStateException("two texts differ in no more than all their words");
    }

    /// Where a path of `edits` edits comes to a diagonal: from above or from the left, whichever got further.
    private static int start(int[] reached, int diagonal, int edits, int offset) {
        boolean down =
                diagonal == -edits
                        || diagonal != edits && reached[diagonal - 1 + offset] < reached[diagonal + 1 + offset];
        return down ? reached[Math.min(diagonal + 1 + offset, reached.length - 1)] : reached[diagonal - 1 + offset] + 1;
    }

    private static int walkBack(List<int[]> trace, int endA, int endB, int offset, boolean[] inA, boolean[] inB) {
        int x = endA;
        int y = endB;
        int common = 0;
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] reached = trace.get(edits);
            int from = edits == 0 ? 0 : start(reached, x - y, edits, offset);
            while (x > from && y > 0) {
                x--;
                y--;
                inA[x] = true;
                inB[y] = true;
                common++;
            }
            if (edits > 0) {
                int diagonal = x - y;
                boolean down =
                        diagonal == -edits
                                || diagonal != edits && reached[diagonal - 1 + offset] < reached[diagonal + 1 + offset];
                x -= down ? 0 : 1;
                y -= down ? 1 : 0;
            }
        }
        return common;
    }

    private static List<Span> left(List<Span> words, boolean[] kept) {
        List<Span> left = new ArrayList<>();
        boolean joined = false;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                int start = joined ? left.removeLast().start() : words.get(i).start();
                left.add(new Span(start, words.get(i).end()));
            }
            joined = !kept[i];
        }
        return left;
    }
}
