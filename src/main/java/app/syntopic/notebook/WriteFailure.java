package app.syntopic.notebook;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why a file could not be read or written, in words for the reader.
final class WriteFailure {

    private WriteFailure() {}

    /// Part of a sentence, without a final stop.
    static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return "you may not write there; check the permissions of the file and its folder";
        }
        if (failure instanceof ReadOnlyFileSystemException) {
            return "the folder is read-only; copy the notebook to a place that can be written";
        }
        String detail = detail(failure);
        String lower = detail.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return "the disk is full; make room and try again";
        }
        if (lower.contains("read-only file system")) {
            return "the folder is read-only; copy the notebook to a place that can be written";
        }
        return detail.isEmpty() ? "the system gives no reason" : "the system says “" + detail + "”";
    }

    private static String detail(Exception failure) {
        String said = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        if (said == null) {
            return failure instanceof IOException ? "" : failure.getClass().getSimpleName();
        }
        return said;
    }
}
