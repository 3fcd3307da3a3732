package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class NewNotebookTest {

    @TempDir Path directory;

    @Test
    void a_folder_is_made_with_those_above_it() {
        Path folder = directory.resolve("reading/notes");
        assertThat(NewNotebook.make(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_empty_folder_is_taken() {
        assertThat(NewNotebook.make(directory)).isEmpty();
    }

    @Test
    void a_folder_with_files_is_left_alone_and_named() throws IOException {
        Files.writeString(directory.resolve("letter.txt"), "Dear …");
        assertThat(NewNotebook.make(directory))
                .hasValueSatisfying(why -> assertThat(why.toString()).contains(directory.toString(), "holds files"));
    }

    @Test
    void a_file_of_that_name_and_a_place_inside_a_file_are_refused_in_a_sentence() throws IOException {
        Path file = Files.writeString(directory.resolve("notes"), "no folder");
        assertThat(NewNotebook.make(file)).hasValueSatisfying(why -> assertThat(why.toString()).contains("is a file"));
        assertThat(NewNotebook.make(file.resolve("inside"))).isPresent();
        assertThat(file).hasContent("no folder");
    }
}
