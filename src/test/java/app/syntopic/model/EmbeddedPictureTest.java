package app.syntopic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class EmbeddedPictureTest {

    private static EmbeddedPicture picture(String shown, String target, String behindTheBar) {
        Optional<String> size = behindTheBar.isEmpty() ? Optional.empty() : Optional.of(behindTheBar);
        return EmbeddedPicture.below(text(shown, target, size)).getFirst();
    }

    private static MarkedText text(String shown, String target, Optional<String> size) {
        Mark mark = new Mark.Embedded(new Span(0, shown.length()), target, size);
        return new MarkedText(shown, List.of(mark), SourceMap.verbatim(0, shown.length()));
    }

    @Test
    void itsDescriptionIsWhatTheNoteSaysAndNotItsFile() {
        assertThat(picture("A swarm", "b/a.png", "300").description()).isEqualTo("A swarm");
        assertThat(picture("b/a.png", "b/a.png", "300").description()).isEmpty();
        assertThat(picture("b/a.png", "b/a.png", "").named()).isEqualTo("a.png");
        assertThat(picture("b/a.png", "b/a.png", "A swarm").description()).isEqualTo("A swarm");
    }

    @Test
    void itsSizeStandsBehindTheBarOrInsteadOfADescription() {
        assertThat(picture("A swarm", "a.png", "300").size()).isEqualTo(PictureSize.of("300"));
        assertThat(picture("120x80", "a.png", "").size()).isEqualTo(PictureSize.of("120x80"));
        assertThat(picture("120x80", "a.png", "").description()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "300x", "x300", "large", "123456", "-3"})
    void whatIsNoSizeAsksForNone(String written) {
        assertThat(PictureSize.of(written)).isEmpty();
    }

    @Test
    void aPictureKeepsItsShapeInsideWhatIsAsked() {
        assertThat(PictureSize.of("300").orElseThrow().shownWidth(600, 1200)).isEqualTo(300);
        assertThat(PictureSize.of("300x200").orElseThrow().shownWidth(600, 1200)).isEqualTo(100);
        assertThat(PictureSize.of("300 x 200").orElseThrow().shownWidth(1200, 600)).isEqualTo(300);
    }

    @Test
    void aDocumentIsNoPicture() {
        assertThat(EmbeddedPicture.below(text("a.pdf", "a.pdf", Optional.empty()))).isEmpty();
        assertThat(EmbeddedPicture.isNothingElse(text("a.pdf", "a.pdf", Optional.empty()))).isFalse();
        assertThat(EmbeddedPicture.isNothingElse(text("a.png", "a.png", Optional.empty()))).isTrue();
    }
}
