package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.BrokenOffChange.Outcome;

import java.util.List;
import java.util.Optional;

/// What the reader has to know about a change of several notes that was broken off when the program last ended.
///
/// @param said what was taken back when the notebook was opened, what was not, and what to do
/// @param lookAt the first note that may be half changed
public record LastTime(Sentence said, Optional<NotePath> lookAt) {

    /// More names make no sentence.
    private static final int MOST_NAMES = 5;

    /// @param caches let what is kept of a note follow it back to where it lay
    static Optional<LastTime> of(Outcome outcome, CacheKeeper caches) {
        if (outcome instanceof Outcome.TakenBack back) {
            back.moved().ifPresent(moved -> caches.moved(moved.to(), moved.from()));
            return Optional.of(new LastTime(takenBack(back), back.changed().stream().findFirst()));
        }
        return said(outcome).map(said -> new LastTime(said, Optional.empty()));
    }

    private static Optional<Sentence> said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Nothing nothing -> Optional.empty();
            case Outcome.TakenBack back -> Optional.of(takenBack(back));
            case Outcome.Waiting(var from, var to) ->
                    Optional.of(
                            Sentence.of(
                                    "{0} Some notes may be changed already; the Syntopic that has the notebook open"
                                            + " takes that back when it is closed and opened again.",
                                    brokenOff(from, to)));
            case Outcome.Damaged(var kept) ->
                    Optional.of(
                            Sentence.of(
                                    "A change of several notes was broken off half way, and the record of it is"
                                            + " damaged; it is kept as “{0}”. Look at the notes that changed last: what"
                                            + " they held before is among their versions.",
                                    kept.toString()));
            case Outcome.Unreadable(var reason) ->
                    Optional.of(
                            Sentence.of(
                                    "A change of several notes was broken off half way, and the record of it cannot be"
                                        + " used: {0}. See to that and open the notebook again, which then takes the"
                                        + " change back.",
                                    reason));
        };
    }

    private static Sentence takenBack(Outcome.TakenBack back) {
        Sentence what = brokenOff(back.from(), back.to());
        Sentence changed = names(back.changed());
        Sentence unwritable = names(back.unwritable());
        if (back.changed().isEmpty() && back.unwritable().isEmpty()) {
            return Sentence.of(
                    "{0} It was taken back: all notes are as they were before. Do it again if you still want it.",
                    what);
        }
        if (back.unwritable().isEmpty()) {
            return Sentence.of(
                    "{0} It was taken back, but not in {1}: changed since, and left as it is. Look whether it still"
                            + " fits.",
                    what, changed);
        }
        if (back.changed().isEmpty()) {
            return Sentence.of(
                    "{0} It was taken back, but not in {1}: that cannot be written. See to that and open the notebook"
                            + " again.",
                    what, unwritable);
        }
        return Sentence.of(
                "{0} It was taken back, but neither in {1}, changed since and left as it is, nor in {2}, which cannot"
                        + " be written. See to that and open the notebook again.",
                what, changed, unwritable);
    }

    private static Sentence brokenOff(String from, String to) {
        return from.isEmpty()
                ? Sentence.of("A change of several notes was broken off half way.")
                : Sentence.of("Renaming “{0}” to “{1}” was broken off half way.", from, to);
    }

    private static Sentence names(List<NotePath> notes) {
        Sentence first =
                notes.stream()
                        .limit(MOST_NAMES)
                        .map(note -> Sentence.of("“{0}”", note.name()))
                        .reduce((some, next) -> Sentence.of("{0}, {1}", some, next))
                        .orElse(Sentence.verbatim(""));
        int more = notes.size() - MOST_NAMES;
        return more > 0 ? Sentence.of("{0} and {1} more", first, more) : first;
    }
}
