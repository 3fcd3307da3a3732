package app.syntopic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.exchange.TemplateText.BrokenTemplateException;
import app.syntopic.model.SourceType;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.Optional;

class TemplateTextTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 11, 25, 9, 5);

    private static String filled(String template, String title, String source) {
        return TemplateText.filled(template, "Mine", title, Optional.of(SourceType.BOOK), source, NOW);
    }

    @Test
    void fillsInWhatIsKnown() {
        assertThat(filled("# {{title}} ({{ kind }}, {{author}}) {{date}} {{time}}\n", "On  Ditches", "Ada Moreau"))
                .isEqualTo("# On Ditches (book, Ada Moreau) 2025-11-25 09:05\n");
    }

    @Test
    void writesDatesAsOtherProgramsName() {
        assertThat(filled("{{date:DD.MM.YYYY}} {{time:HH}}", "T", "")).isEqualTo("25.11.2025 09");
    }

    @Test
    void leavesOutALineOfFrontMatterWithNothingToSay() {
        assertThat(filled("---\nurl: \"{{url}}\"\nauthor: \"{{author}}\"\ntags: []\n---\n{{url}}!\n", "T", "Ada"))
                .isEqualTo("---\nauthor: \"Ada\"\ntags: []\n---\n!\n");
    }

    @Test
    void quotesInATitleDoNotBreakFrontMatter() {
        assertThat(filled("---\ntitle: \"{{title}}\"\n---\n# {{title}}\n", "The \"Age\"", ""))
                .isEqualTo("---\ntitle: \"The \\\"Age\\\"\"\n---\n# The \"Age\"\n");
    }

    @Test
    void saysWhichLineIsBroken() {
        assertThatThrownBy(() -> filled("a\n{{titel}}\n", "T", ""))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageStartingWith("Line 2 of the template “Mine” names {{titel}}, which is no variable");
        assertThatThrownBy(() -> filled("{{date:bogus}}", "T", ""))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("“bogus”");
    }

    @Test
    void theBuiltInTemplateMakesTheNoteItAlwaysMade() {
        String own =
                TemplateText.filled(
                        NoteTemplate.withVariables(Optional.of(SourceType.BOOK)),
                        "Book",
                        "On Ditches",
                        Optional.of(SourceType.BOOK),
                        "Ada Moreau",
                        NOW);

        assertThat(own.replace("created: 2025-11-25\n", ""))
                .isEqualTo(NoteTemplate.of("On Ditches", Optional.of(SourceType.BOOK), "Ada Moreau"));
    }
}
