package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.NotePath;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class NoteTextTest {

    private static final NotePath NOTE = NotePath.of("Note.md");

    @Property
    void anyBytesComeBackAsTheyWere(@ForAll byte[] bytes) {
        NoteText text = NoteText.of(bytes);

        assertThat(text.bytes(NOTE)).isEqualTo(bytes);
        assertThat(text.edited(text.text()).bytes(NOTE)).isEqualTo(bytes);
    }

    @Property
    void anyLineEndsComeBackFromAnEditorThatKnowsOne(@ForAll @Size(max = 12) int[] signs) {
        StringBuilder written = new StringBuilder();
        for (int sign : signs) {
            written.append(new String[] {"a", "b", "\r\n", "\n", "\r"}[Math.floorMod(sign, 5)]);
        }
        NoteText text = NoteText.of(written.toString().getBytes(StandardCharsets.UTF_8));

        NoteText back = text.edited(text.text().replace("\r\n", "\n").replace('\r', '\n'));

        assertThat(back).isEqualTo(text);
    }

    @Test
    void utf8IsReadWithAndWithoutMark() {
        assertThat(NoteText.of("é — 😀".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NoteText("é — 😀", TextEncoding.UTF_8));
        assertThat(NoteText.of("\uFEFFé".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NoteText("é", TextEncoding.UTF_8_WITH_BOM));
        assertThat(NoteText.of("a \uFFFD sign".getBytes(StandardCharsets.UTF_8)).encoding())
                .isEqualTo(TextEncoding.UTF_8);
    }

    @Test
    void otherEncodingsAreReadRatherThanBroken() {
        assertThat(NoteText.of("caf\u00e9 \u2013 \u2018so\u2019".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new NoteText("café – ‘so’", TextEncoding.WINDOWS_1252));
        assertThat(NoteText.of("\uFEFFcafé".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new NoteText("café", TextEncoding.UTF_16LE_WITH_BOM));
        assertThat(NoteText.of("\uFEFFcafé".getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo("café");
        assertThat(NoteText.of(new byte[] {'a', (byte) 0x81}).encoding()).isEqualTo(TextEncoding.LATIN_1);
    }

    @Test
    void anEditKeepsEncodingAndMark() {
        NoteText text = NoteText.of("\uFEFFone".getBytes(StandardCharsets.UTF_8));

        assertThat(text.edited("two").bytes(NOTE)).isEqualTo("\uFEFFtwo".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCharacterTheEncodingLacksIsRefused() {
        NoteText text = NoteText.of("caf\u00e9".getBytes(Charset.forName("windows-1252")));

        assertThatThrownBy(() -> text.edited("café 😀").bytes(NOTE))
                .isInstanceOf(NoteFileException.class)
                .hasMessage(
                        "“Note” is written in Windows-1252, which lacks a character of the new text; convert the file"
                                + " to UTF-8 first.");
    }

    @Test
    void anEditKeepsTheLineEndsAroundIt() {
        NoteText text = NoteText.fresh("one\r\ntwo\nthree\r\nfour\r\nfive\n");

        assertThat(text.edited("one\ntwo\n2a\n2b\nfour\nfive\n").text())
                .isEqualTo("one\r\ntwo\n2a\r\n2b\r\nfour\r\nfive\n");
        assertThat(text.edited("one\ntwo\nthree\nfour\nfive").text()).isEqualTo("one\r\ntwo\nthree\r\nfour\r\nfive");
        assertThat(text.edited("").text()).isEmpty();
        assertThat(NoteText.fresh("a\r\nb").edited("x\ny\n").text()).isEqualTo("x\r\ny\r\n");
    }
}
