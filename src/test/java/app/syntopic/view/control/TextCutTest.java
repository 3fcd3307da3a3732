package app.syntopic.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.SourceMap;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextCutTest {

    private static final String TEXT = "Pruning helps (supports:: Pruning), they say.";
    private static final Span FIELD = new Span(14, 34);
    private static final MarkedText MARKED =
            new MarkedText(
                    TEXT,
                    List.of(new Mark.Stanced(FIELD, Stance.SUPPORTS, LinkTarget.of("Pruning"))),
                    SourceMap.verbatim(0, TEXT.length()));

    @Test
    void leavesOutStanceFieldsWithTheSpaceBefore() {
        assertThat(TextCut.of(MARKED).text()).isEqualTo("Pruning helps, they say.");
    }

    @Test
    void rangesFollowAndWhatWasLeftOutTakesNoRoom() {
        TextCut cut = TextCut.of(MARKED);
        assertThat(cut.map(new Span(0, 7)).in(cut.text())).isEqualTo("Pruning");
        assertThat(cut.map(new Span(36, 40)).in(cut.text())).isEqualTo("they");
        assertThat(cut.map(FIELD).isEmpty()).isTrue();
    }
}
