package app.syntopic.search;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A note cut into what becomes a document each: the note, its passages outside any section, those below headings that
/// are no section's, then each section with its passages.
final class NotePieces {

    private final ParsedNote note;
    private final List<Piece> pieces = new ArrayList<>();

    private NotePieces(ParsedNote note) {
        this.note = note;
    }

    sealed interface Piece {
        record OfNote() implements Piece {}

        /// @param section of a heading that is no section's, one with the ordinal -1
        /// @param passages how many follow
        record OfSection(Section section, int passages) implements Piece {}

        /// @param placeInSection from 1, or 0 outside sections
        record OfPassage(Passage passage, int placeInSection) implements Piece {}
    }

    static List<Piece> of(ParsedNote note) {
        return new NotePieces(note).cut();
    }

    private List<Piece> cut() {
        Map<Integer, List<Passage>> bySection = new TreeMap<>();
        note.sections().forEach(section -> bySection.put(section.ordinal(), new ArrayList<>()));
        List<Passage> outside = new ArrayList<>();
        List<List<Passage>> headed = new ArrayList<>();
        for (Passage passage : note.passages()) {
            boolean inSection = passage.section() >= 0 && passage.section() < note.sections().size();
            if (inSection) {
                bySection.computeIfAbsent(passage.section(), ordinal -> new ArrayList<>()).add(passage);
            } else if (isHeaded(passage)) {
                addToRun(headed, passage);
            } else {
                outside.add(passage);
            }
        }
        pieces.add(new Piece.OfNote());
        outside.forEach(passage -> pieces.add(new Piece.OfPassage(passage, 0)));
        headed.forEach(run -> add(headingOf(run.getFirst()), run));
        bySection.forEach((ordinal, passages) -> add(note.sections().get(ordinal), passages));
        return pieces;
    }

    /// The parts of a literature note have headings that say nothing about what stands there, and so has the beginning
    /// of a note, which repeats its title.
    private boolean isHeaded(Passage passage) {
        boolean text =
                switch (passage.kind()) {
                    case PROSE, CLAIM, BLOCK_QUOTE -> true;
                    case DEFINITION, ANSWER, SEE_ALSO, TRANSCRIPT -> false;
                };
        return text && !passage.heading().isEmpty() && !passage.heading().equals(note.title());
    }

    private static void addToRun(List<List<Passage>> runs, Passage passage) {
        boolean goesOn = !runs.isEmpty() && runs.getLast().getFirst().heading().equals(passage.heading());
        if (!goesOn) {
            runs.add(new ArrayList<>());
        }
        runs.getLast().add(passage);
    }

    private static Section headingOf(Passage first) {
        return new Section(-1, first.heading(), Optional.empty(), first.span(), first.span());
    }

    private void add(Section section, List<Passage> passages) {
        pieces.add(new Piece.OfSection(section, passages.size()));
        for (int i = 0; i < passages.size(); i++) {
            pieces.add(new Piece.OfPassage(passages.get(i), i + 1));
        }
    }
}
