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

    @Test
    void citationsAndDoubtsLoseTheirBracketsAndFootnotesAreLeftOut() {
        String text = "It generalises [?] badly[1] [§ Model jaggedness].";
        MarkedText marked =
                new MarkedText(
                        text,
                        List.of(
                                new Mark.Doubted(spanOf(text, "[?]")),
                                new Mark.Footnoted(spanOf(text, "[1]"), "1"),
                                new Mark.Cited(spanOf(text, "[§ Model jaggedness]"), "Model jaggedness")),
                        SourceMap.verbatim(0, text.length()));
        TextCut cut = TextCut.of(marked);
        assertThat(cut.text()).isEqualTo("It generalises ? badly §\u00A0Model\u00A0jaggedness.");
        assertThat(cut.map(spanOf(text, "[§ Model jaggedness]")).in(cut.text()))
                .isEqualTo("§\u00A0Model\u00A0jaggedness");
        assertThat(cut.map(spanOf(text, "[?]")).in(cut.text())).isEqualTo("?");
    }

    @Test
    void oneCitationKeepsItsDistanceFromTheNext() {
        String text = "So it is. [§ A] [§ B]";
        MarkedText marked =
                new MarkedText(
                        text,
                        List.of(new Mark.Cited(spanOf(text, "[§ A]"), "A"), new Mark.Cited(spanOf(text, "[§ B]"), "B")),
                        SourceMap.verbatim(0, text.length()));
        assertThat(TextCut.of(marked).text()).isEqualTo("So it is. §\u00A0A\u2002§\u00A0B");
    }

    @Test
    void aLongCitationMayBreakButNotAfterItsSign() {
        String text = "[§ Why do humans generalise better than models]";
        MarkedText marked =
                new MarkedText(
                        text,
                        List.of(new Mark.Cited(new Span(0, text.length()), "Why …")),
                        SourceMap.verbatim(0, text.length()));
        assertThat(TextCut.of(marked).text()).isEqualTo("§\u00A0Why do humans generalise better than models");
    }

    @Test
    void aCitationCutAtASentencesEndKeepsWhatIsThere() {
        String text = "[§ What are we scaling?";
        MarkedText marked =
                new MarkedText(
                        text,
                        List.of(new Mark.Cited(new Span(0, text.length()), "What are we scaling?")),
                        SourceMap.verbatim(0, text.length()));
        assertThat(TextCut.of(marked).text()).startsWith("§").endsWith("scaling?");
    }

    private static Span spanOf(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
