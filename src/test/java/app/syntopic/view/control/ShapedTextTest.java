package app.syntopic.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapedTextTest {

    @Test
    void lettersThatStandForThemselvesStayWhole() {
        assertThat(ShapedText.pieces("A line of “plain” words — naïve ones, 日本語.")).hasSize(1);
        assertThat(ShapedText.pieces("")).containsExactly("");
    }

    @Test
    void othersAreCutWhereALineMayEnd() {
        assertThat(ShapedText.pieces("שלום עולם, and on")).containsExactly("שלום", " ", "עולם", ", ", "and ", "on");
        assertThat(ShapedText.pieces("(هذه).")).containsExactly("(", "هذه", ").");
        assertThat(ShapedText.pieces("cafe\u0301 au lait")).containsExactly("cafe\u0301 ", "au ", "lait");
    }

    @Test
    void nothingIsLostAndNoPieceIsLong() {
        String text = "ا".repeat(100) + " \uD83D\uDE00".repeat(40) + "\u200D" + "\uD83D\uDE00".repeat(40);
        assertThat(String.join("", ShapedText.pieces(text))).isEqualTo(text);
        assertThat(ShapedText.pieces(text))
                .allMatch(piece -> piece.length() <= 24)
                .noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }
}
