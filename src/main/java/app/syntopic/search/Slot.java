package app.syntopic.search;

import app.syntopic.search.words.TextWords.Word;
import app.syntopic.search.words.WordForms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One place of a sequence of words that is looked for: a word, or a compound with its parts.
///
/// @param parts the word, or the compound's parts
/// @param whole the compound as one word; empty for a single word
/// @param unspaced whether these are characters of a script without spaces
record Slot(List<WordForms> parts, Optional<WordForms> whole, boolean unspaced) {

    Slot {
        parts = List.copyOf(parts);
    }

    /// What words of a query look for. A character that only repeats the end of a pair is left out.
    static List<Slot> of(List<Word> words) {
        List<Slot> slots = new ArrayList<>();
        List<WordForms> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.repeated() && !word.whole()) {
                parts.add(word.forms());
            }
            boolean last = i + 1 == words.size() || words.get(i + 1).position() != word.position();
            if (last && !parts.isEmpty()) {
                Optional<WordForms> whole = word.whole() ? Optional.of(word.forms()) : Optional.empty();
                slots.add(new Slot(parts, whole, word.unspaced()));
                parts.clear();
            }
        }
        return slots;
    }

    /// The single word, or the compound as one.
    WordForms word() {
        return whole.orElse(parts.getFirst());
    }
}
