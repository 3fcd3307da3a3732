package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class IndexLifeTest {

    @TempDir private Path folder;

    private static NoteFixture rye() {
        return note("rye.md", "Rye").section("S").claim("Rye rises.");
    }

    private static NoteFixture oats() {
        return note("oats.md", "Oats").section("S").claim("Oats grow.");
    }

    @Test
    void keeps_what_was_committed_and_its_generation() {
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            assertThat(search.index().generation()).isEmpty();
            search.index().commit(7);
            search.add(oats());
        }
        try (SearchFixture search = new SearchFixture(folder)) {
            assertThat(search.index().generation()).hasValue(7);
            assertThat(search.index().noteCount()).isEqualTo(1);
            assertThat(search.texts("rises")).containsExactly("Rye rises.");
            assertThat(search.texts("grow")).isEmpty();
        }
    }

    @Test
    void finds_changes_after_a_refresh() {
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            search.index().put(oats().parsed(), "", java.time.Instant.EPOCH);
            assertThat(search.texts("grow")).isEmpty();
            search.index().refresh();
            assertThat(search.texts("grow")).containsExactly("Oats grow.");
        }
    }

    @Test
    void replaces_all_of_a_note() {
        try (SearchFixture search = new SearchFixture(folder, rye(), oats())) {
            search.add(note("rye.md", "Rye").section("S").claim("Rye falls."));
            assertThat(search.texts("rises")).isEmpty();
            assertThat(search.texts("falls")).containsExactly("Rye falls.");
            assertThat(search.index().noteCount()).isEqualTo(2);
        }
    }

    @Test
    void removes_all_of_a_note() {
        try (SearchFixture search = new SearchFixture(folder, rye(), oats())) {
            search.index().remove(NotePath.of("rye.md"));
            search.index().remove(NotePath.of("never.md"));
            search.index().refresh();
            assertThat(search.texts("rye")).isEmpty();
            assertThat(search.index().noteCount()).isEqualTo(1);
            search.index().clear();
            search.index().refresh();
            assertThat(search.index().noteCount()).isZero();
        }
    }

    @Test
    void says_that_an_index_is_in_use() {
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            assertUnusable(UnusableIndexException.Reason.LOCKED, "in use");
            assertThatExceptionOfType(UnusableIndexException.class).isThrownBy(() -> ClaimIndex.delete(folder));
            assertThat(search.texts("rises")).hasSize(1);
        }
    }

    @Test
    void says_that_an_index_is_damaged_and_can_build_it_anew() throws IOException {
        commitRye();
        for (Path file : files("_")) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        assertUnusable(UnusableIndexException.Reason.DAMAGED, "built again");
        ClaimIndex.delete(folder);
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            assertThat(search.texts("rises")).hasSize(1);
        }
    }

    @Test
    void says_that_an_index_is_damaged_where_reading_it_runs_past_the_end() {
        assertThatThrownBy(() -> IndexFiles.guarded(folder, () -> new ByteArrayDataInput(new byte[0]).readVInt()))
                .isInstanceOf(UnusableIndexException.class)
                .hasMessageContaining("built again");
    }

    @Test
    void says_that_files_of_an_index_are_missing() throws IOException {
        commitRye();
        for (Path file : files("_")) {
            Files.delete(file);
        }
        assertUnusable(UnusableIndexException.Reason.DAMAGED, "built again");
    }

    @Test
    void says_that_the_list_of_segments_is_damaged() throws IOException {
        commitRye();
        for (Path file : files("segments")) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(20), channel.size() / 2);
            }
        }
        assertUnusable(UnusableIndexException.Reason.DAMAGED, "built again");
    }

    @Test
    void says_that_an_index_is_of_another_version() throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("version", "0").entrySet());
            writer.commit();
        }
        assertUnusable(UnusableIndexException.Reason.OTHER_VERSION, "another version");
        ClaimIndex.delete(folder);
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            assertThat(search.texts("rises")).hasSize(1);
        }
    }

    @Test
    void starts_empty_where_a_killed_process_left_no_commit() throws IOException {
        Files.createFile(folder.resolve("_0.fdt"));
        Files.createFile(folder.resolve("write.lock"));
        Files.createFile(folder.resolve("readers-own.txt"));
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            assertThat(search.index().generation()).isEmpty();
            assertThat(search.texts("rises")).hasSize(1);
        }
        ClaimIndex.delete(folder);
        assertThat(folder.resolve("readers-own.txt")).exists();
    }

    @Test
    void says_that_a_folder_cannot_be_written() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(UnusableIndexException.class)
                .isThrownBy(() -> ClaimIndex.open(file))
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(UnusableIndexException.Reason.NO_ACCESS))
                .satisfies(failed -> assertThat(failed.isCuredByRebuild()).isFalse());
    }

    @Test
    void goes_on_after_a_write_that_failed_has_closed_it() throws IOException {
        Path index = folder.resolve("index");
        Path aside = folder.resolve("aside");
        try (SearchFixture search = new SearchFixture(index, rye())) {
            search.index().commit(1);
            assertThat(search.index().reopenIfClosed()).isFalse();
            search.add(oats());
            Files.move(index, aside);
            Files.createFile(index);
            assertThatExceptionOfType(UnusableIndexException.class).isThrownBy(() -> search.add(tooLargeForMemory()));
            assertThatExceptionOfType(UnusableIndexException.class).isThrownBy(() -> search.add(rye()));
            assertThatExceptionOfType(UnusableIndexException.class).isThrownBy(() -> search.index().isEmpty());
            assertThat(search.texts("rises")).containsExactly("Rye rises.");
            Files.delete(index);
            Files.move(aside, index);
            assertThat(search.index().reopenIfClosed()).isTrue();
            assertThat(search.index().generation()).hasValue(1);
            for (int commit = 2; commit < 6; commit++) {
                search.add(oats());
                search.index().commit(commit);
            }
            assertThat(search.texts("grow")).containsExactly("Oats grow.");
            assertThat(search.texts("rises")).containsExactly("Rye rises.");
        }
    }

    @Test
    void gives_a_search_up_when_its_thread_is_interrupted() {
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> search.search("rye"));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(search.texts("rises")).hasSize(1);
        }
    }

    private static NoteFixture tooLargeForMemory() {
        NoteFixture note = note("large.md", "Large").section("S");
        for (int claim = 0; claim < 500; claim++) {
            int first = claim * 100;
            note.claim(IntStream.range(first, first + 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
        }
        return note;
    }

    private void commitRye() {
        try (SearchFixture search = new SearchFixture(folder, rye())) {
            search.index().commit(1);
        }
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
        }
    }

    private void assertUnusable(UnusableIndexException.Reason reason, String words) {
        assertThatExceptionOfType(UnusableIndexException.class)
                .isThrownBy(() -> ClaimIndex.open(folder))
                .withMessageContaining(words)
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo(reason));
    }
}
