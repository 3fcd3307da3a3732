package app.syntopic.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.SQLException;

/// The database does not do what it should. The message is a sentence for the reader.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    StoreException(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    static StoreException of(SQLException failure) {
        Kind kind = kindOf(failure);
        String sentence = kind == Kind.FAILED ? kind.sentence + failure.getMessage() + "." : kind.sentence;
        return new StoreException(kind, sentence, failure);
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
        /// None of the others; the sentence goes on with what SQLite says.
        FAILED("The library's cache does not work: ");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
