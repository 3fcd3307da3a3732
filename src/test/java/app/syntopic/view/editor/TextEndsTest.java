package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextEndsTest {

    @Test
    void cutsBetweenLinesWhereThatLeavesEnough() {
        String text = "one line\nanother\nand what is left out\nthe last but one\nthe last";

        assertThat(TextEnds.of(text, 16)).hasToString("one line\n…\nthe last");
    }

    @Test
    void cutsBetweenWordsOfALongLine() {
        String text = "a line that goes on and on and on until it ends at last";

        assertThat(TextEnds.of(text, 12)).hasToString("a line that …\n… at last");
    }

    @Test
    void cutsAWordThatIsTooLong() {
        assertThat(TextEnds.of("abcdefghijklmnop", 4)).hasToString("abcd …\n… mnop");
    }
}
