package app.syntopic.view.complete;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.complete.Opening.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class OpeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "see [[gener; TARGET; gener; ''",
                "see [[A]] and [[; TARGET; ''; ''",
                "see [[A Note#; SECTION; ''; A Note",
                "see [[#§ Fro; SECTION; § Fro; ''",
                "see [[A Note#^ide; BLOCK; ide; A Note",
                "as said [§ Fro; CITATION; Fro; ''",
                "a claim #ai/re; TAG; ai/re; ''",
                "said @Ilya Su; PERSON; Ilya Su; ''",
                "weakens it (oppo; STANCE; oppo; ''",
            })
    void whatIsTypedIsSeen(String line, Kind kind, String typed, String subject) {
        assertThat(Opening.of(line, false)).contains(new Opening(kind, line.length() - typed.length(), typed, subject));
    }

    @ParameterizedTest
    @CsvSource({"see [[A]] now", "## heading", "#", "ada@example.org", "[a](b)", "see [[A|shown as", "plain"})
    void nothingIsOfferedElsewhere(String line) {
        assertThat(Opening.of(line, false)).isEmpty();
    }

    @Test
    void metadataHasKeysAndValues() {
        assertThat(Opening.of("gue", true)).contains(new Opening(Kind.KEY, 0, "gue", ""));
        assertThat(Opening.of("type: pod", true)).contains(new Opening(Kind.VALUE, 6, "pod", "type"));
        assertThat(Opening.of("tags: [a, ai/r", true)).contains(new Opening(Kind.VALUE, 10, "ai/r", "tags"));
        assertThat(Opening.of("guests: [\"[[Il", true)).contains(new Opening(Kind.TARGET, 12, "Il", ""));
    }

    @Test
    void aValueIsQuotedOnce() {
        Opening bare = Opening.of("venue: Ro", true).orElseThrow();
        assertThat(bare.complete("\"Rome: north\"", "")).isEqualTo(new Opening.Completed(7, "\"Rome: north\"", 0));
        Opening quoted = Opening.of("venue: \"Ro", true).orElseThrow();
        assertThat(quoted.complete("\"Rome: north\"", "\"")).isEqualTo(new Opening.Completed(8, "Rome: north\"", 1));
        assertThat(quoted.complete("Rome", "")).isEqualTo(new Opening.Completed(8, "Rome\"", 0));
    }

    @Test
    void keysMayHoldDigitsAndHyphens() {
        assertThat(Opening.of("reading-st", true)).contains(new Opening(Kind.KEY, 0, "reading-st", ""));
        assertThat(Opening.of("q1-state: op", true)).contains(new Opening(Kind.VALUE, 10, "op", "q1-state"));
    }

    @Test
    void aLinkIsClosedOnce() {
        Opening opening = Opening.of("see [[gen", false).orElseThrow();
        assertThat(opening.complete("Growth Gap", "")).isEqualTo(new Opening.Completed(6, "Growth Gap]]", 0));
        assertThat(opening.complete("Growth Gap", "]] and")).isEqualTo(new Opening.Completed(6, "Growth Gap]]", 2));
    }

    @Test
    void aPersonBecomesALink() {
        Optional<Opening> opening = Opening.of("said @Ada", false);
        assertThat(opening.orElseThrow().complete("Ada Moreau", ""))
                .isEqualTo(new Opening.Completed(5, "[[Ada Moreau]]", 0));
    }

    @Test
    void metadataListedLineByLineIsCompletedByItsKey() {
        assertThat(Opening.inMetadata("  - ai/re", List.of("  - podcast", "tags:", "title: x")))
                .contains(new Opening(Kind.VALUE, 4, "ai/re", "tags"));
        assertThat(Opening.inMetadata("- Il", List.of("guests:"))).contains(new Opening(Kind.VALUE, 2, "Il", "guests"));
        assertThat(Opening.inMetadata("- \"[[Il", List.of("guests:"))).contains(new Opening(Kind.TARGET, 5, "Il", ""));
        assertThat(Opening.inMetadata("tags: ai", List.of("title: x")))
                .contains(new Opening(Kind.VALUE, 6, "ai", "tags"));
        assertThat(Opening.inMetadata("- x", List.of("title: x"))).isEmpty();
    }
}
