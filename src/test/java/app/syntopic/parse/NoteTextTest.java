package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Problem;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class NoteTextTest {

    @Test
    void line_ends_stay_and_a_byte_order_mark_is_no_text() {
        NoteText note = NoteText.decode("\uFEFFone\r\ntwo".getBytes(StandardCharsets.UTF_8));

        assertThat(note.text()).isEqualTo("one\r\ntwo");
        assertThat(note.byteOrderMark()).isTrue();
        assertThat(note.problem()).isEmpty();
    }

    @Test
    void what_is_not_utf_8_is_read_as_windows_1252_and_reported() {
        NoteText note = NoteText.decode("‘naïve’".getBytes(Charset.forName("windows-1252")));

        assertThat(note.text()).isEqualTo("‘naïve’");
        assertThat(note.problem()).map(Problem::rule).contains(Problem.Rule.NOT_UTF8);
    }

    @Test
    void utf_16_is_read_where_its_mark_says_so() {
        assertThat(NoteText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("é");
        assertThat(NoteText.decode("\uFEFFé".getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo("é");
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(NoteText.decode(new byte[0]).text()).isEmpty();
    }
}
