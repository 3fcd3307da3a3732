package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.view.Background;
import app.syntopic.workspace.Spelling;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mistakes of the lines that are shown. Words not met before are looked up a moment later, off the window's
/// thread, each once. For the window's thread only.
final class SpellCheck {

    private static final Duration REST = Duration.millis(400);
    private static final int MOST_WORDS = 20_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("\\A---\\n(?:.*\\n){0,60}?lang:[ \\t]*\"?([\\w-]+)");
    private static final int SHORTEST = 3;

    private final Spelling spelling;
    private final Background background;
    private final Consumer<Collection<String>> found;
    private final Map<String, Boolean> mistaken = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private String language = "";

    /// @param found told of words that are to be underlined now, or no longer
    SpellCheck(Spelling spelling, Background background, Consumer<Collection<String>> found) {
        this.spelling = spelling;
        this.background = background;
        this.found = found;
        rest.setOnFinished(event -> look());
    }

    /// Takes the language from a note's front matter.
    void begin(String text) {
        Matcher matcher = LANGUAGE.matcher(text.substring(0, Math.min(text.length(), 4_000)));
        language = matcher.find() ? matcher.group(1) : "";
        mistaken.clear();
        waiting.clear();
    }

    /// The mistakes of a stretch of prose, as far as they are known.
    ///
    /// @param start of the stretch in its line
    List<Span> mistakes(String prose, int start) {
        List<Span> spans = new ArrayList<>();
        for (Matcher word = WORD.matcher(prose); word.find(); ) {
            if (isWord(prose, word)) {
                Boolean wrong = mistaken.get(word.group());
                if (wrong == null) {
                    waiting.add(word.group());
                    rest.playFromStart();
                } else if (wrong) {
                    spans.add(Span.of(start + word.start(), start + word.end()));
                }
            }
        }
        return spans;
    }

    /// Neither an abbreviation nor a name of a program, nor a part of a formula or an address.
    private static boolean isWord(String prose, Matcher word) {
        String letters = word.group();
        boolean capitalsInside = !letters.substring(1).equals(letters.substring(1).toLowerCase(java.util.Locale.ROOT));
        boolean glued = touches(prose, word.start() - 1) || touches(prose, word.end());
        return letters.length() >= SHORTEST && !capitalsInside && !glued;
    }

    private static boolean touches(String prose, int at) {
        return at >= 0
                && at < prose.length()
                && (Character.isDigit(prose.charAt(at)) || "_@/\\$#".indexOf(prose.charAt(at)) >= 0);
    }

    private void look() {
        Set<String> words = Set.copyOf(waiting);
        waiting.clear();
        String of = language;
        background.run(
                () -> spelling.mistakes(of, words),
                wrong -> {
                    if (mistaken.size() > MOST_WORDS) {
                        mistaken.clear();
                    }
                    words.forEach(word -> mistaken.put(word, wrong.contains(word)));
                    if (!wrong.isEmpty()) {
                        found.accept(wrong);
                    }
                });
    }

    /// The mistake at a place of a line, if there is one.
    java.util.Optional<Span> at(String line, int column) {
        return mistakes(line, 0).stream().filter(span -> span.start() <= column && column <= span.end()).findFirst();
    }

    void suggestions(String word, Consumer<List<String>> then) {
        String of = language;
        background.run(() -> spelling.suggestions(of, word), then);
    }

    /// Counts a word as known from now on.
    void learn(String word) {
        background.run(
                () -> {
                    spelling.learn(word);
                    return word;
                },
                learnt -> {
                    mistaken.put(learnt, false);
                    found.accept(List.of(learnt));
                });
    }
}
