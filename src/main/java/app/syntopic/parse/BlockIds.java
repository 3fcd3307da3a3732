package app.syntopic.parse;

import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Sentence;
import app.syntopic.model.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The ids of a note's blocks, each of which should be there once. One instance reads one note.
final class BlockIds {

    private final List<Passage> passages;
    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    BlockIds(List<Passage> passages, Problems problems) {
        this.passages = passages;
        this.problems = problems;
    }

    void register(String id, Span place) {
        if (!id.isEmpty() && !seen.add(id)) {
            problems.warn(
                    Problem.Rule.DUPLICATE_BLOCK_ID,
                    Sentence.of("The id ^{0} is given to more than one block.", id),
                    place,
                    Sentence.of("Give this block another id."));
        }
    }

    /// Gives an id that stands below a block to the block's first passage.
    ///
    /// @param passage its ordinal, or -1 when the block has none
    void attach(String id, int passage, Span place) {
        register(id, place);
        if (passage >= 0 && passages.get(passage).blockId().isEmpty()) {
            Passage old = passages.get(passage);
            passages.set(
                    passage,
                    new Passage(
                            old.ordinal(),
                            old.kind(),
                            old.text(),
                            old.section(),
                            old.heading(),
                            old.sentences(),
                            id,
                            old.span()));
        }
    }
}
