package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;

class WriteFailureTest {

    private static String english(Exception failure) {
        return WriteFailure.reason(failure).toString();
    }

    @Test
    void what_the_reader_can_mend_is_said_in_words() {
        assertThat(english(new AccessDeniedException("a.md"))).startsWith("you may not write there");
        assertThat(english(new ReadOnlyFileSystemException())).startsWith("the folder is read-only");
        assertThat(english(new FileSystemException("a.md", null, "Read-only file system")))
                .startsWith("the folder is read-only");
        assertThat(english(new IOException("No space left on device"))).startsWith("the disk is full");
        assertThat(english(new IOException("Disk quota exceeded"))).startsWith("the disk is full");
    }

    @Test
    void anything_else_is_said_as_the_system_says_it() {
        assertThat(english(new IOException("Text file {0} busy"))).isEqualTo("the system says “Text file {0} busy”");
        assertThat(english(new IOException())).isEqualTo("the system gives no reason");
    }
}
