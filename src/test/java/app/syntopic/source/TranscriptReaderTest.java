package app.syntopic.source;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.source.Transcript.Turn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.OptionalInt;

class TranscriptReaderTest {

    @Test
    void reads_cues_of_web_vtt_with_voices_tags_and_signs() {
        Transcript read =
                TranscriptReader.read(
                        """
                        \uFEFFWEBVTT - a talk
                        X-TIMESTAMP-MAP=LOCAL:00:00

                        NOTE nobody reads this

                        STYLE
                        ::cue { color: red }

                        intro
                        00:01.000 --> 00:04.500 align:start
                        <v Ada Moreau>Roots &amp; frost
                        <i>remember</i>.</v>

                        01:02:03.250 --> 01:02:05.000
                        <v Ben>Do they?
                        """);
        assertThat(read.turns())
                .containsExactly(
                        new Turn(OptionalInt.of(1), "Ada Moreau", "Roots & frost remember.", 10),
                        new Turn(OptionalInt.of(3723), "Ben", "Do they?", 14));
    }

    @Test
    void reads_sub_rip_with_names_and_without_numbers() {
        Transcript read =
                TranscriptReader.read(
                        "1\r\n00:00:05,000 --> 00:00:07,000\r\nAda: Bark remembers\r\n\r\n"
                                + "00:00:07,000 --> 00:00:09,000\r\nevery frost.\r\n\r\n"
                                + "3\r\n00:00:09.500 --> 00:00:11.000\r\nBen Oak: How long?\r\n");
        assertThat(read.turns())
                .containsExactly(
                        new Turn(OptionalInt.of(5), "Ada", "Bark remembers every frost.", 2),
                        new Turn(OptionalInt.of(9), "Ben Oak", "How long?", 9));
    }

    @Test
    void says_lines_of_rolling_captions_once() {
        Transcript read =
                TranscriptReader.read(
                        """
                        WEBVTT

                        00:00:01.000 --> 00:00:02.000
                        the bark

                        00:00:02.000 --> 00:00:03.000
                        the bark
                        remembers<00:00:02.500><c> frost</c>

                        00:00:03.000 --> 00:00:04.000
                        remembers frost
                        and drought
                        """);
        assertThat(read.turns()).extracting(Turn::text).containsExactly("the bark remembers frost and drought");
    }

    @Test
    void joins_cues_to_pieces_that_end_with_a_sentence() {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 40; i++) {
            text.append("00:%02d.000 --> 00:%02d.900\nPlants grow, number %d.%n%n".formatted(i, i, i));
        }
        Transcript read = TranscriptReader.read(text.toString());
        assertThat(read.turns()).hasSizeBetween(2, 5).allMatch(turn -> turn.text().endsWith("."));
        assertThat(read.turns().get(1).startSeconds().getAsInt()).isPositive();
    }

    @Test
    void reads_plain_text_with_times_and_names_in_any_place() {
        Transcript read =
                TranscriptReader.read(
                        """
                        Ada Moreau 00:00:36
                        Bark remembers.

                        So it does: always.

                        [1:02:03] Ben: Does it?
                        (02:10) It does.
                        """);
        assertThat(read.turns())
                .containsExactly(
                        new Turn(OptionalInt.of(36), "Ada Moreau", "Bark remembers.", 2),
                        new Turn(OptionalInt.empty(), "Ada Moreau", "So it does: always.", 4),
                        new Turn(OptionalInt.of(3723), "Ben", "Does it?", 6),
                        new Turn(OptionalInt.of(130), "Ben", "It does.", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "WEBVTT",
                "-->",
                "00:01 -->",
                "00:00:01.000 --> 00:00:02.000",
                "\u0000\ud800",
                "<v",
                "[::]"
            })
    void bears_what_is_no_transcript(String text) {
        assertThat(TranscriptReader.read(text).turns()).allMatch(turn -> !turn.text().isEmpty());
    }
}
