package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.notebook.IntendedChange.Moved;
import app.syntopic.notebook.IntendedChange.Text;
import app.syntopic.notebook.NoteFileException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One broken-off change: looks how far it came, and takes that back. A note is written only while it holds exactly
/// what the change wrote, and a file moved only while it is what was moved and its old place is free. Doing it again,
/// also after it was itself broken off, does the rest.
final class TakingBack {

    /// In the way now, but perhaps not at the next start.
    private static final Set<Reason> PASSING = Set.of(Reason.NOT_WRITABLE, Reason.UNREADABLE);

    private final NotebookFolder folder;
    private final NoteFiles files;
    private final Optional<Moved> move;
    private final Optional<Text> movedText;
    private final Place place;
    private final State moved;
    private final List<Seen> others;
    private final List<NotePath> changed = new ArrayList<>();
    private final List<NotePath> unwritable = new ArrayList<>();
    private Optional<Moved> movedBack = Optional.empty();

    /// What a note holds.
    private enum State {
        BEFORE,
        AFTER,
        /// Neither the text before the change nor the one after.
        CHANGED,
        GONE,
        UNREADABLE
    }

    /// Where the file lies that the change moves.
    private enum Place {
        BEFORE,
        AFTER,
        /// Not to be moved back: it was changed or deleted, or its old place is taken.
        LOST
    }

    private record Seen(Text text, State state) {}

    TakingBack(IntendedChange change, NotebookFolder folder, NoteFiles files) {
        this.folder = folder;
        this.files = files;
        this.move = change.move();
        this.movedText = change.notes().stream().filter(this::isMoved).findFirst();
        this.place = move.map(this::place).orElse(Place.BEFORE);
        this.moved = move.map(this::stateOfMoved).orElse(State.BEFORE);
        this.others =
                change.notes().stream()
                        .filter(text -> !isMoved(text))
                        .map(text -> new Seen(text, state(text.note(), text.before(), text.after())))
                        .toList();
    }

    private boolean isMoved(Text text) {
        return move.filter(of -> text.note().equals(of.from()) || text.note().equals(of.to())).isPresent();
    }

    private Place place(Moved of) {
        State here = state(of, of.from());
        State there = state(of, of.to());
        if (isOtherCaseOnly(of)) {
            return nameOnDisk(of.to()).equals(of.to().fileName()) ? Place.AFTER : Place.BEFORE;
        }
        return switch (here) {
            case BEFORE, AFTER -> Place.BEFORE;
            case CHANGED, UNREADABLE -> there == State.GONE ? Place.BEFORE : Place.LOST;
            case GONE -> there == State.GONE || there == State.CHANGED ? Place.LOST : Place.AFTER;
        };
    }

    private State stateOfMoved(Moved of) {
        return switch (place) {
            case AFTER -> state(of, of.to());
            case LOST -> State.CHANGED;
            case BEFORE -> {
                // a text that is written behind the move was not written yet
                boolean untouched = movedText.filter(text -> text.note().equals(of.from())).isEmpty();
                yield untouched ? State.BEFORE : state(of, of.from());
            }
        };
    }

    private State state(Moved of, NotePath at) {
        return state(
                at,
                movedText.map(Text::before).orElse(of.fingerprint()),
                movedText.map(Text::after).orElse(of.fingerprint()));
    }

    private State state(NotePath note, String before, String after) {
        try {
            String now = Fingerprint.of(files.read(note));
            return now.equals(before) ? State.BEFORE : now.equals(after) ? State.AFTER : State.CHANGED;
        } catch (NoteFileException unread) {
            return unread.reason() == Reason.MISSING
                    ? State.GONE
                    : PASSING.contains(unread.reason()) ? State.UNREADABLE : State.CHANGED;
        }
    }

    /// On a disk that takes both names for one.
    private boolean isOtherCaseOnly(Moved of) {
        try {
            Path to = folder.locate(of.to());
            return Files.exists(to) && Files.isSameFile(folder.locate(of.from()), to);
        } catch (IOException oneIsGone) {
            return false;
        }
    }

    private String nameOnDisk(NotePath note) {
        try {
            return String.valueOf(folder.locate(note).toRealPath().getFileName());
        } catch (IOException gone) {
            return "";
        }
    }

    /// Whether nothing is left to do of the change: it reached every note, but for those that changed meanwhile.
    boolean isWhole() {
        boolean begun = place == Place.AFTER || moved == State.AFTER || others.stream().anyMatch(is(State.AFTER));
        boolean toMove = move.isPresent() && place == Place.BEFORE;
        boolean toWrite =
                movedText.isPresent() && isOpen(moved) || others.stream().anyMatch(seen -> isOpen(seen.state));
        return begun && !toMove && !toWrite;
    }

    private static java.util.function.Predicate<Seen> is(State state) {
        return seen -> seen.state == state;
    }

    private static boolean isOpen(State state) {
        return state == State.BEFORE || state == State.UNREADABLE;
    }

    void run() {
        for (Seen seen : others.reversed()) {
            takeBack(seen.text.note(), seen.text, seen.state);
        }
        if (move.isPresent()) {
            takeBack(move.get());
        }
    }

    private void takeBack(Moved of) {
        NotePath now = place == Place.BEFORE ? of.from() : of.to();
        boolean back = movedText.map(text -> takeBack(now, text, moved)).orElseGet(() -> isBack(now, moved));
        if (back && place == Place.AFTER) {
            attempt(
                    of.to(),
                    () -> {
                        files.move(of.to(), of.from());
                        movedBack = move;
                    });
        } else if (back) {
            // a program that was killed just before it moved the file had moved its earlier versions already
            attempt(of.from(), () -> files.follow(of.to(), of.from()));
        }
    }

    /// @return whether the note holds what it held before
    private boolean takeBack(NotePath note, Text text, State state) {
        if (state != State.AFTER) {
            return isBack(note, state);
        }
        return attempt(
                note,
                () -> {
                    byte[] now = files.read(note);
                    NoteFiles.requireUnchanged(note, text.after(), now);
                    try {
                        files.replace(note, now, text.earlier(now));
                    } catch (IOException untold) {
                        throw NoteFiles.unwritable(note, untold);
                    }
                });
    }

    private boolean isBack(NotePath note, State state) {
        switch (state) {
            case BEFORE, AFTER -> {}
            case CHANGED, GONE -> changed.add(note);
            case UNREADABLE -> unwritable.add(note);
        }
        return state == State.BEFORE;
    }

    private boolean attempt(NotePath note, Runnable step) {
        try {
            step.run();
            return true;
        } catch (NoteFileException inTheWay) {
            (PASSING.contains(inTheWay.reason()) ? unwritable : changed).add(note);
            return false;
        }
    }

    /// Notes that changed since, and stay as they are.
    List<NotePath> changed() {
        return changed;
    }

    /// Notes that could not be written.
    List<NotePath> unwritable() {
        return unwritable;
    }

    /// The file that lies where it lay before.
    Optional<Moved> movedBack() {
        return movedBack;
    }
}
