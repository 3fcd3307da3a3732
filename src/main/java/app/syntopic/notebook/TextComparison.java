package app.syntopic.notebook;

import app.syntopic.model.ChangedRegion;
import app.syntopic.model.ComparedWords;
import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What changed between two versions of a text: first by line, then within what differs by word, so that a long text
/// with few changes is compared quickly.
public final class TextComparison {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’]+|\\s+|.", Pattern.DOTALL);

    /// Longer stretches are taken to have nothing in common: their words would take long and say little.
    private static final int MOST_WORDS = 20_000;

    private TextComparison() {}

    /// @return in order; none for equal texts
    public static List<ChangedRegion> between(String then, String now) {
        List<String> thenLines = Paragraphs.lines(then);
        List<String> nowLines = Paragraphs.lines(now);
        int[] starts = starts(nowLines);
        List<ChangedRegion> regions = new ArrayList<>();
        for (ListDifference.Chunk chunk : ListDifference.between(thenLines, nowLines)) {
            String before = String.join("", thenLines.subList(chunk.start(), chunk.end()));
            String after = String.join("", nowLines.subList(chunk.otherStart(), chunk.otherEnd()));
            int start = starts[chunk.otherStart()];
            regions.add(new ChangedRegion(before, Span.of(start, start + after.length()), words(before, after)));
        }
        return regions;
    }

    private static int[] starts(List<String> lines) {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length();
        }
        return starts;
    }

    /// Two short texts, such as paragraphs, word by word.
    static ComparedWords words(String first, String second) {
        List<String> before = cut(first);
        List<String> after = cut(second);
        if (before.size() + after.size() > MOST_WORDS) {
            return ComparedWords.apart(first, second);
        }
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (ListDifference.Chunk chunk : ListDifference.between(before, after)) {
            add(words, Standing.BOTH, before.subList(at, chunk.start()));
            add(words, Standing.FIRST, before.subList(chunk.start(), chunk.end()));
            add(words, Standing.SECOND, after.subList(chunk.otherStart(), chunk.otherEnd()));
            at = chunk.end();
        }
        add(words, Standing.BOTH, before.subList(at, before.size()));
        return new ComparedWords(words);
    }

    private static List<String> cut(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Word> words, Standing standing, List<String> cut) {
        String text = String.join("", cut);
        if (!text.isEmpty()) {
            words.add(new Word(standing, text));
        }
    }
}
