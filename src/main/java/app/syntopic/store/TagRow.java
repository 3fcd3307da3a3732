package app.syntopic.store;

import java.util.Locale;

/// A tag, and how many notes carry it or one below it.
public record TagRow(String tag, int notes) {

    /// What makes two spellings the same tag.
    static String key(String tag) {
        String plain = tag.startsWith("#") ? tag.substring(1) : tag;
        return plain.toLowerCase(Locale.ROOT);
    }
}
