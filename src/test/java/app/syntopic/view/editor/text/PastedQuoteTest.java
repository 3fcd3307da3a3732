package app.syntopic.view.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import org.junit.jupiter.api.Test;

class PastedQuoteTest {

    @Test
    void wordsWithTheirTimeBecomeAQuoteOfTheSection() {
        assertThat(PastedQuote.of("12:34 water never forgets its way", "Digging"))
                .contains("> [!quote] § Digging · 00:12:34\n> water never forgets its way\n");
        assertThat(PastedQuote.of("[1:02:03] water never forgets", ""))
                .contains("> [!quote] 01:02:03\n> water never forgets\n");
    }

    @Test
    void aTranscriptWithTimesOnLinesOfTheirOwnIsOneQuote() {
        assertThat(PastedQuote.of("0:05\nwater never\n0:09\nforgets its way\n", ""))
                .contains("> [!quote] 00:00:05\n> water never forgets its way\n");
    }

    @Test
    void aTimeBehindQuotedWordsIsTheirs() {
        assertThat(PastedQuote.of("\"water never forgets\" 12:34", "Digging"))
                .contains("> [!quote] § Digging · 00:12:34\n> water never forgets\n");
        assertThat(PastedQuote.of("“water never\nforgets” (1:02:03)\n", ""))
                .contains("> [!quote] 01:02:03\n> water never forgets\n");
    }

    @Test
    void linesOfSpeechEachWithItsTimeAreOneQuote() {
        assertThat(PastedQuote.of("1:02:03 water never\n1:02:20 forgets its way\n1:02:25 home\n", ""))
                .contains("> [!quote] 01:02:03\n> water never forgets its way home\n");
    }

    @Test
    void chaptersAndOtherTextsAreLeftAlone() {
        assertThat(PastedQuote.of("0:00 Hello to all\n5:00 Ditches and banks\n", "")).isEmpty();
        assertThat(PastedQuote.of("water at 12:34 never forgets", "")).isEmpty();
        assertThat(PastedQuote.of("12:34", "")).isEmpty();
        assertThat(PastedQuote.of("", "")).isEmpty();
    }

    @Test
    void anAddressPastedOverWordsLinksThem() {
        String text = "See the ditch there.";
        Edited linked = PastedLink.of(text, Span.of(8, 13), " https://example.org/a_(b) ").orElseThrow();
        assertThat(TextEdit.apply(linked.edits(), text))
                .isEqualTo("See the [ditch](https://example.org/a_%28b%29) there.");
        assertThat(PastedLink.of(text, Span.of(8, 8), "https://example.org")).isEmpty();
        assertThat(PastedLink.of(text, Span.of(8, 13), "example")).isEmpty();
    }
}
