package app.syntopic.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.ComparedWords.Standing;
import app.syntopic.model.ComparedWords.Word;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;
import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class DifferingWordsTest {

    private static String shown(Word... words) {
        return new DifferingWords(List.of(words))
                .getChildren().stream()
                        .map(Text.class::cast)
                        .map(text -> text.getStyleClass().getFirst().replace("words-of-", "") + ":" + text.getText())
                        .collect(Collectors.joining("|"));
    }

    @Test
    void lineEndsBehindTheLastWordAreNotShown() {
        assertThat(
                        shown(
                                new Word(Standing.BOTH, "the "),
                                new Word(Standing.FIRST, "end.\n"),
                                new Word(Standing.BOTH, "\n")))
                .isEqualTo("both:the |first:end.");
    }

    @Test
    void emptyLinesThatAreAllThatDiffersAreSeen() {
        assertThat(shown(new Word(Standing.SECOND, "\n\n"))).isEqualTo("second:⏎\n⏎");
    }

    @Test
    void aWordOfNoLettersIsLeftOut() {
        assertThat(shown(new Word(Standing.FIRST, ""), new Word(Standing.SECOND, "new"))).isEqualTo("second:new");
    }
}
