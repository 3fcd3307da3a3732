package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class FileNamesTest {

    @Test
    void leaves_out_what_paths_and_links_cannot_hold() {
        assertThat(FileNames.of("What is x/y? A *short* guide: part [1] #2 ^a"))
                .isEqualTo("What is x y A short guide part 1 2 a");
    }

    @Test
    void writes_typographic_apostrophes_as_straight_ones() {
        assertThat(FileNames.of("RL’s limits")).isEqualTo("RL's limits");
    }

    @Test
    void neither_hides_a_file_nor_ends_in_a_dot() {
        assertThat(FileNames.of("...and so on...")).isEqualTo("and so on");
    }

    @Test
    void gives_a_name_to_what_has_none() {
        assertThat(FileNames.of("???")).isEqualTo("Untitled");
        assertThat(FileNames.of("CON")).isEqualTo("Note CON");
        assertThat(FileNames.of("Aux. notes")).isEqualTo("Note Aux. notes");
    }

    @Property
    void every_title_gives_a_name_that_every_system_takes(@ForAll String title) {
        String name = FileNames.of(title);
        assertThat(name).isNotBlank().doesNotContainPattern("[/\\\\:*?\"<>|#^\\[\\]\\p{Cntrl}]").doesNotEndWith(".");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(210);
    }
}
