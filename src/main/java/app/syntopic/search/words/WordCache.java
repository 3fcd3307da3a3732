package app.syntopic.search.words;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Remembers what was made of a word, so that the few words most texts consist of are folded and stemmed once. Bounded:
/// a word takes the place of another that hashes alike. Not thread-safe.
///
/// @param <T> what is made of a word
public final class WordCache<T> {

    private static final int SLOTS = 1 << 15;

    private final @Nullable String[] words = new @Nullable String[SLOTS];
    private final @Nullable Object[] made = new @Nullable Object[SLOTS];
    private final Function<String, T> maker;

    public WordCache(Function<String, T> maker) {
        this.maker = maker;
    }

    /// What the maker makes of `text` from `start` to `end`.
    public T get(String text, int start, int end) {
        int slot = slot(text, start, end);
        String known = words[slot];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            @SuppressWarnings("unchecked") // only what the maker made is put into the table
            T value = (T) made[slot];
            if (value != null) {
                return value;
            }
        }
        String word = text.substring(start, end);
        T value = maker.apply(word);
        words[slot] = word;
        made[slot] = value;
        return value;
    }

    private static int slot(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }
}
