package app.syntopic.model;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A fixed map of words that is looked up by the end of a growing text, without making a string of it. Immutable.
final class WordTable {

    private final @Nullable String[] words;
    private final String[] replacements;
    private final int mask;
    private final int longest;

    WordTable(Map<String, String> entries) {
        int capacity = Integer.highestOneBit(entries.size() * 4);
        this.mask = capacity - 1;
        this.words = new String[capacity];
        this.replacements = new String[capacity];
        this.longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
        entries.forEach(this::put);
    }

    private void put(String word, String replacement) {
        int slot = hash(word, 0, word.length()) & mask;
        while (words[slot] != null) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        replacements[slot] = replacement;
    }

    /// Replaces the word that begins at `from` and ends with the text, if the table has it.
    boolean replace(StringBuilder text, int from) {
        int length = text.length() - from;
        if (length > longest) {
            return false;
        }
        int slot = hash(text, from, text.length()) & mask;
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (word.length() == length && isAt(text, from, word)) {
                text.setLength(from);
                text.append(replacements[slot]);
                return true;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    private static boolean isAt(CharSequence text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ hash >>> 8;
    }
}
