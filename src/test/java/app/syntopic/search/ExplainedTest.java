package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.MarkedText;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ExplainedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A thread pool is a group of workers.",
                "The thread pool\tis\tthe group of workers.",
                "thread pool\nmeans several workers.",
                "Thread pool is any group"
            })
    void theSubjectOfASentenceThatSaysWhatItIsIsExplained(String text) {
        assertThat(by(text)).singleElement().asString().isEqualToIgnoringCase("thread pool");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "This is a group of workers.",
                "A thread pool is",
                "A thread pool is fast.",
                "Thesis and premises; what it means",
                "A pool of threads that wait for work is a group of workers."
            })
    void nothingElseIsExplained(String text) {
        assertThat(by(text)).isEmpty();
    }

    @Test
    void eachSentenceMayExplainSomething() {
        String text = "A pool is a group. Workers are the ones in it.";
        assertThat(Explained.by(passage(text, List.of(new Span(0, 18), new Span(19, text.length())))))
                .containsExactly("pool", "Workers");
    }

    private static List<String> by(String text) {
        return Explained.by(passage(text, List.of(new Span(0, text.length()))));
    }

    private static Passage passage(String text, List<Span> sentences) {
        return new Passage(
                0, Passage.Kind.PROSE, MarkedText.plain(text, 0), -1, "", sentences, "", new Span(0, text.length()));
    }
}
