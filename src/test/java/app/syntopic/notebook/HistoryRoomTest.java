package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HistoryRoomTest {

    @TempDir Path folder;

    private Path version(String note, String stamp) throws IOException {
        Path file = folder.resolve(note).resolve(stamp + "-x.md");
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[10]);
    }

    @Test
    void theOldestVersionsOfAllNotesGoWhenTheRoomIsFull() throws IOException {
        HistoryRoom room = new HistoryRoom(folder, 40);
        Path oldest = version("b.md", "2020");
        Path old = version("a.md", "2021");
        version("c.md", "2022");
        Path newer = version("a.md", "2023");
        room.added(10, newer);
        assertThat(oldest).exists();

        Path newest = version("b.md", "2024");
        room.added(10, newest);
        assertThat(oldest).doesNotExist();
        assertThat(old).doesNotExist();
        assertThat(newer).exists();
        assertThat(newest).exists();
    }

    @Test
    void aVersionLargerThanTheRoomStaysAlone() throws IOException {
        HistoryRoom room = new HistoryRoom(folder, 5);
        Path old = version("a.md", "2020");
        Path only = version("a.md", "2021");
        room.added(10, only);
        assertThat(only).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void aSmallerRoomIsKeptWithTheNextVersion() throws IOException {
        HistoryRoom room = new HistoryRoom(folder, 1000);
        Path old = version("a.md", "2020");
        Path newer = version("a.md", "2021");
        room.added(10, newer);
        room.most(25);
        assertThat(old).exists();

        Path newest = version("b.md", "2022");
        room.added(10, newest);
        assertThat(old).doesNotExist();
        assertThat(newer).exists();
        assertThat(newest).exists();
    }
}
