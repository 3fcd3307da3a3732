package app.syntopic.view.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.TextEdit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextEditsProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "\n", "\n\n", "word ", "§")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void theEditsMakeTheOneTextOfTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(TextEdit.apply(TextEdits.between(before, after), before)).isEqualTo(after);
    }

    @Test
    void whatStaysBetweenTwoChangesIsNotTouched() {
        List<TextEdit> edits = TextEdits.between("one\nstays\ntwo\n", "won\nstays\nthree\n");
        assertThat(edits).hasSize(2).noneMatch(edit -> edit.removed().contains("stays"));
    }
}
