package app.syntopic.workspace.form;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids by which links point at passages of a note: those that are written there, and for the others those they
/// would get, made of their words. No two are the same, and the same text always gives the same.
public final class PassageIds {

    private final Map<Integer, String> ids = new HashMap<>();
    private final ParsedNote note;

    public PassageIds(ParsedNote note) {
        this.note = note;
        Set<String> taken = new HashSet<>();
        note.passages().forEach(passage -> taken.add(passage.blockId()));
        for (Passage passage : note.passages()) {
            ids.put(passage.ordinal(), passage.blockId().isEmpty() ? free(passage, taken) : passage.blockId());
        }
    }

    private static String free(Passage passage, Set<String> taken) {
        String words = BlockIdWords.of(passage.text().text());
        String stem = words.isEmpty() ? "claim-" + (passage.ordinal() + 1) : words;
        String id = stem;
        for (int number = 2; !taken.add(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    /// The id of one of the note's passages, without `^`.
    public String of(Passage passage) {
        return ids.getOrDefault(passage.ordinal(), passage.blockId());
    }

    /// The passage that has an id or would get it.
    public Optional<Passage> passage(String id) {
        return note.passages().stream().filter(passage -> of(passage).equals(id)).findFirst();
    }
}
