package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class PackedTextTest {

    private final PackedText packed = new PackedText();

    @Property
    void a_text_comes_back_as_it_was(@ForAll("texts") String text) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        packed.write(text, out);

        assertThat(PackedText.read(out.toDataInput())).isEqualTo(text);
    }

    @Property
    void no_text_takes_more_than_its_letters_and_their_number(@ForAll("texts") String text) throws IOException {
        assertThat(size(text)).isLessThanOrEqualTo(text.getBytes(StandardCharsets.UTF_8).length + 6);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything =
                Arbitraries.strings().ofMaxLength(40).map(text -> new String(utf8(text), StandardCharsets.UTF_8));
        Arbitrary<String> words =
                Arbitraries.of(
                        "the ", "reading", " — ", "’s", "über", "Ω", "語", "и", "👍", ", ", ". ", "\u0000", "\u007F");
        return Arbitraries.oneOf(anything, words).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void running_text_takes_two_thirds_of_its_letters() throws IOException {
        String text = "One reads the same thing in several books, and only then sees what each of them left out.";

        assertThat(size(text)).isLessThan(text.length() * 2 / 3);
    }

    @Test
    void other_scripts_are_kept_as_they_are() throws IOException {
        String text = "Чтение нескольких книг";

        assertThat(size(text)).isEqualTo(utf8(text).length + 2);
    }

    private int size(String text) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        packed.write(text, out);
        return (int) out.size();
    }
}
