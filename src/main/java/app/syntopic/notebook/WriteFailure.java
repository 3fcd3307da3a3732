package app.syntopic.notebook;

import app.syntopic.model.Sentence;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why a file could not be read or written, in words for the reader.
public final class WriteFailure {

    private WriteFailure() {}

    /// Part of a sentence, without a final stop.
    public static Sentence reason(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return Sentence.of("you may not write there; check the permissions of the file and its folder");
        }
        if (failure instanceof ReadOnlyFileSystemException) {
            return readOnly();
        }
        String detail = detail(failure);
        String lower = detail.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return Sentence.of("the disk is full; make room and try again");
        }
        if (lower.contains("read-only file system")) {
            return readOnly();
        }
        return detail.isEmpty()
                ? Sentence.of("the system gives no reason")
                : Sentence.of("the system says “{0}”", detail);
    }

    private static Sentence readOnly() {
        return Sentence.of("the folder is read-only; copy the notebook to a place that can be written");
    }

    private static String detail(Exception failure) {
        String said = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        if (said == null) {
            return failure instanceof IOException ? "" : failure.getClass().getSimpleName();
        }
        return said;
    }
}
