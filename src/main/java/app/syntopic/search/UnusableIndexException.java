package app.syntopic.search;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;

import java.nio.file.Path;

/// The index in a folder cannot be used as it is.
public final class UnusableIndexException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    public enum Reason {
        /// Another process, or another part of this one, has it open. It must not be rebuilt.
        LOCKED,
        /// It was written by another version of the program: rebuild it.
        OTHER_VERSION,
        /// Its files are damaged or incomplete: rebuild it.
        DAMAGED,
        /// The folder cannot be read or written, or the disk is full: rebuilding it there would fail as well.
        NO_ACCESS
    }

    private final Reason reason;

    private UnusableIndexException(Reason reason, Sentence sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    static UnusableIndexException locked(Throwable cause) {
        return new UnusableIndexException(
                Reason.LOCKED,
                Sentence.of("The search index is in use by another window of the program; close that one first."),
                cause);
    }

    static UnusableIndexException otherVersion(Throwable cause) {
        return new UnusableIndexException(
                Reason.OTHER_VERSION,
                Sentence.of("The search index was made by another version of the program and has to be built again."),
                cause);
    }

    static UnusableIndexException damaged(Throwable cause) {
        return new UnusableIndexException(
                Reason.DAMAGED,
                Sentence.of("The search index is damaged and has to be built again; no note is affected."),
                cause);
    }

    static UnusableIndexException noAccess(Path folder, Throwable cause) {
        return new UnusableIndexException(
                Reason.NO_ACCESS,
                Sentence.of(
                        "The search index in {0} cannot be read or written; check the folder’s permissions and the"
                                + " free space on the disk.",
                        folder),
                cause);
    }

    /// What to say of an index that was thrown away for this.
    public Sentence loss() {
        return reason == Reason.OTHER_VERSION
                ? Sentence.of("The search index was made by another version of the program and is being built again.")
                : Sentence.of("The search index was damaged and is being built again; no note is affected.");
    }

    public Reason reason() {
        return reason;
    }

    /// Whether deleting the index and indexing all notes again helps.
    public boolean isCuredByRebuild() {
        return reason == Reason.OTHER_VERSION || reason == Reason.DAMAGED;
    }
}
