package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.search.result.Hit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Transcripts attached to notes, found behind what the notes say.
class TranscriptSearchTest {

    private static final String NOTE =
            """
            ---
            type: podcastEpisode
            title: Ada on Pruning
            guests: [Ada Moreau]
            tags: [garden]
            transcript: "[[ada.vtt]]"
            ---
            # Ada on Pruning

            ## Claims by section
            ### § Frost [00:00:10]
            Bark remembers frost.
            """;
    private static final String TRANSCRIPT =
            """
            WEBVTT

            00:00:01.000 --> 00:00:03.000
            <v Ben>Welcome to the greenhouse.

            00:00:12.000 --> 00:00:15.000
            <v Ada Moreau>Bark, I find, remembers every frost and every drought.
            """;
    private static final NotePath PATH = NotePath.of("Ada.md");

    @TempDir private Path directory;

    private Path notes;
    private Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        notes = Files.createDirectories(directory.resolve("notes/raw")).getParent();
        Files.writeString(notes.resolve("Ada.md"), NOTE);
        Files.writeString(notes.resolve("raw/ada.vtt"), TRANSCRIPT);
        workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")));
        refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void reopen() {
        workspace.close();
        workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")));
        refresh();
    }

    private void refresh() {
        workspace.indexing().refresh(progress -> {});
    }

    private List<Hit> hits(String query) {
        return workspace.claims().search(query, 20).hits();
    }

    private List<String> kinds(String query) {
        return hits(query).stream().map(Hit::kind).toList();
    }

    @Test
    void what_is_said_stands_behind_what_the_note_says_with_its_time_section_and_line() {
        assertThat(hits("frost bark"))
                .extracting(Hit::kind, Hit::note, Hit::heading, Hit::startSeconds, Hit::line)
                .containsExactly(
                        tuple("claim", PATH, "Frost", Optional.of(10), 12),
                        tuple("transcript", PATH, "Frost", Optional.of(12), 6));
        assertThat(hits("drought").getFirst().text())
                .isEqualTo("Ada Moreau: Bark, I find, remembers every frost and every drought.");
        assertThat(workspace.claims().search("drought", 20).total()).isEqualTo(1);
    }

    @Test
    void transcripts_whose_index_is_cut_short_are_read_again() throws IOException {
        workspace.close();
        workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")));
        List<Sentence> told = new ArrayList<>();
        workspace
                .indexing()
                .onLost(loss -> {
                    told.add(loss);
                    refresh();
                });
        assertThat(kinds("drought")).containsExactly("transcript");
        try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
            for (Path file : files.filter(file -> file.getParent().endsWith("transcripts")).toList()) {
                Files.write(file, new byte[0]);
            }
        }
        assertThat(kinds("drought")).containsExactly("transcript");
        assertThat(told).hasSize(1);
    }

    @Test
    void a_query_keeps_to_transcripts_or_leaves_them_out_and_filters_them_like_their_note() {
        assertThat(kinds("transcript:frost")).containsExactly("transcript");
        assertThat(kinds("frost is:transcript")).containsExactly("transcript");
        assertThat(kinds("claim:frost")).containsExactly("claim");
        assertThat(kinds("drought tag:garden person:moreau")).containsExactly("transcript");
        assertThat(kinds("drought tag:kitchen")).isEmpty();
        assertThat(kinds("tag:garden")).doesNotContain("transcript");
        assertThat(kinds("\"every drought\" section:frost")).containsExactly("transcript");
    }

    @Test
    void words_of_a_transcript_are_not_taken_for_typos_nor_offered_as_completions() {
        assertThat(workspace.claims().search("droughd", 20).suggestion()).isEmpty();
        assertThat(workspace.claims().complete("greenh", 6, 5)).isEmpty();
    }

    @Test
    void a_transcript_that_changes_appears_or_goes_is_taken_over_at_the_next_refresh() throws IOException {
        Files.writeString(notes.resolve("raw/ada.vtt"), TRANSCRIPT.replace("drought", "thunderstorm"));
        refresh();
        assertThat(hits("drought")).isEmpty();
        assertThat(kinds("thunderstorm")).containsExactly("transcript");
        Files.delete(notes.resolve("raw/ada.vtt"));
        refresh();
        assertThat(hits("thunderstorm")).isEmpty();
        Files.writeString(notes.resolve("ada.vtt"), TRANSCRIPT);
        refresh();
        assertThat(kinds("drought")).containsExactly("transcript");
        Files.delete(notes.resolve("Ada.md"));
        refresh();
        assertThat(hits("drought")).isEmpty();
    }

    @Test
    void it_is_still_found_after_the_program_starts_again_and_after_its_index_is_lost() throws IOException {
        reopen();
        assertThat(kinds("drought")).containsExactly("transcript");
        workspace.close();
        try (var caches = Files.walk(directory.resolve("data"))) {
            Path list = caches.filter(file -> file.endsWith("transcripts.json")).findFirst().orElseThrow();
            Files.writeString(list, "{");
        }
        workspace = NotebookWorkspace.open(notes, Optional.of(directory.resolve("data")));
        refresh();
        assertThat(kinds("drought")).containsExactly("transcript");
    }

    @Test
    void a_note_that_gets_a_tag_takes_its_transcript_along() throws IOException {
        Files.writeString(notes.resolve("Ada.md"), NOTE.replace("[garden]", "[garden, frosty]"));
        refresh();
        assertThat(kinds("drought tag:frosty")).containsExactly("transcript");
    }

    @Test
    void a_path_out_of_the_notebook_or_an_address_attaches_nothing() throws IOException {
        Files.writeString(directory.resolve("secret.vtt"), TRANSCRIPT.replace("drought", "secret"));
        for (String path : List.of("../secret.vtt", "/etc/hosts", "https://example.org/a.vtt", "[[ ]]", "raw")) {
            Files.writeString(notes.resolve("Ada.md"), NOTE.replace("\"[[ada.vtt]]\"", "\"" + path + "\""));
            refresh();
            assertThat(hits("secret")).isEmpty();
            assertThat(kinds("frost")).containsExactly("claim");
        }
    }
}
