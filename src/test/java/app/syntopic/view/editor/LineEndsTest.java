package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void untouchedLinesKeepTheirEndsAndNewOnesGetTheUsual() {
        assertThat(LineEnds.restore("a\r\nb\nc\r\nd", "a\nb\nnew\nc\nd")).isEqualTo("a\r\nb\nnew\r\nc\r\nd");
    }

    @Test
    void aTextOfOneKindStaysAsItWasEdited() {
        assertThat(LineEnds.restore("a\nb\n", "a\nx\n")).isEqualTo("a\nx\n");
    }

    @Test
    void aLineAddedAtTheEndGetsTheUsualEnd() {
        assertThat(LineEnds.restore("a\r\nb", "a\nb\nc")).isEqualTo("a\r\nb\r\nc");
    }

    @Property
    void anUneditedTextComesBackAsItWas(@ForAll("texts") String original) {
        String shown = original.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(LineEnds.restore(original, shown)).isEqualTo(original);
    }

    @Property
    void nothingButLineEndsDiffers(@ForAll("texts") String original, @ForAll("texts") String other) {
        String edited = other.replace("\r\n", "\n").replace('\r', '\n');
        String restored = LineEnds.restore(original, edited);
        assertThat(restored.replace("\r\n", "\n").replace('\r', '\n')).isEqualTo(edited);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\n", "\r\n", "\r", "")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
