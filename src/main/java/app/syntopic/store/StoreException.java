package app.syntopic.store;

import app.syntopic.model.ExpectedException;
import app.syntopic.model.Sentence;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.SQLException;

/// The database does not do what it should.
public final class StoreException extends ExpectedException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    StoreException(Kind kind, Sentence sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    static StoreException of(SQLException failure) {
        Kind kind = kindOf(failure);
        return new StoreException(kind, Sentence.of(kind.english, said(failure)), failure);
    }

    private static String said(SQLException failure) {
        return String.valueOf(failure.getMessage());
    }

    static Kind kindOf(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Kind.FAILED;
        }
        // the low byte is the primary code; the rest only says where it happened
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.LOCKED;
            case SQLITE_FULL -> Kind.FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Kind.READ_ONLY;
            case SQLITE_IOERR -> Kind.OUT_OF_REACH;
            default -> Kind.FAILED;
        };
    }

    public Kind kind() {
        return kind;
    }

    /// What is wrong.
    public enum Kind {
        /// Throw the cache away and build it again.
        DAMAGED("The library's cache is damaged; it is built again from your notes, which are not affected."),
        LOCKED("Another program holds the library's cache; close it and try again."),
        FULL("There is no room left for the library's cache; make room on the disk."),
        READ_ONLY("The library's cache cannot be written; check the permissions of the data folder."),
        /// The system fails to read or write, as where a disk is full or gone.
        OUT_OF_REACH(
                "The library's cache cannot be read or written; check the data folder and the free space on the disk."),
        FAILED("The library's cache does not work: {0}.");

        private final String english;

        /// @param english `{0}` is what SQLite says
        Kind(String english) {
            this.english = english;
        }
    }
}
