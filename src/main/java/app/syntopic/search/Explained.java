package app.syntopic.search;

import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what a text explains in so many words: the subject of a sentence like “A thread pool is a group of …”. English
/// only, and only what can hardly be meant otherwise.
final class Explained {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_SUBJECT = 48;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> VERBS = Set.of("is", "are", "means");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one", "any");
    private static final Set<String> NO_SUBJECTS =
            Set.of(
                    "this", "that", "these", "those", "it", "there", "here", "what", "he", "she", "they", "we", "you",
                    "which", "who", "i", "one", "another", "both", "each", "all", "some", "such", "his", "her", "its",
                    "our", "their", "my", "your", "if", "but", "and", "so", "as", "when", "first", "second", "other");

    private Explained() {}

    static List<String> by(Passage passage) {
        List<String> subjects = new ArrayList<>(1);
        String text = passage.text().text();
        for (Span sentence : passage.sentences()) {
            String subject = subject(text, sentence);
            if (!subject.isEmpty()) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    private static String subject(String text, Span sentence) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT + 12);
        if (!mayExplain(text, sentence.start(), end)) {
            return "";
        }
        List<String> words = List.of(SPACES.split(text.substring(sentence.start(), end).strip()));
        int from = words.size() > 1 && isArticle(words.getFirst()) ? 1 : 0;
        for (int verb = from + 1; verb <= from + MOST_WORDS && verb + 1 < words.size(); verb++) {
            boolean explains = VERBS.contains(words.get(verb)) && isObject(words.get(verb), words.get(verb + 1));
            if (explains) {
                List<String> subject = words.subList(from, verb);
                return NO_SUBJECTS.contains(lower(subject.getFirst())) ? "" : String.join(" ", subject);
            }
        }
        return "";
    }

    /// Whether one of the verbs stands before a space. Few sentences begin so, and to cut one into words costs far more
    /// than to look.
    private static boolean mayExplain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isWhitespace(text.charAt(i)) && endsInVerb(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInVerb(String text, int end) {
        char last = end > 0 ? text.charAt(end - 1) : ' ';
        return last == 's' && (text.startsWith("is", end - 2) || text.startsWith("means", end - 5))
                || last == 'e' && text.startsWith("are", end - 3);
    }

    private static boolean isObject(String verb, String next) {
        return verb.equals("means") || ARTICLES.contains(next);
    }

    private static boolean isArticle(String word) {
        String lower = lower(word);
        return lower.equals("a") || lower.equals("an") || lower.equals("the");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
