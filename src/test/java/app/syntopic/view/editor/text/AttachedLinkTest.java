package app.syntopic.view.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachedLinkTest {

    /// `|` is the caret, `/` a line end.
    @ParameterizedTest
    @CsvSource({
        "'## Claims|//## See also', '## Claims//![[p]]|//## See also'",
        "'## Cl|aims', '## Claims//![[p]]|'",
        "'words//|//more', 'words//![[p]]|//more'",
        "'|', '![[p]]|'",
        "'![[a]]|//more', '![[a]]/![[p]]|//more'",
        "'some wo|', 'some wo ![[p]]|'",
        "'some | words', 'some ![[p]]| words'",
        "'#tag |', '#tag ![[p]]|'",
    })
    void standsWhereItReadsWell(String before, String after) {
        int caret = before.indexOf('|');
        String text = before.replace("|", "").replace('/', '\n');
        Edited edited = AttachedLink.put(text, Span.of(caret, caret), "![[p]]");
        String now = TextEdit.apply(edited.edits(), text);
        assertThat(new StringBuilder(now).insert(edited.selection().start(), '|').toString().replace('\n', '/'))
                .isEqualTo(after);
    }
}
