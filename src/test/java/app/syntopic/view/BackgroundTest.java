package app.syntopic.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class BackgroundTest {

    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Background background = Background.inPlace(unexpected::add);

    @Test
    void handsOnTheResult() {
        background.run(() -> "done", answers::add);
        assertThat(answers).containsExactly("done");
    }

    @Test
    void tellsOfAFailureNobodyElseHandles() {
        IllegalStateException failure = new IllegalStateException("broken");
        background.run(() -> fail(failure), answers::add);
        assertThat(unexpected).containsExactly(failure);
        assertThat(answers).isEmpty();
    }

    @Test
    void givesAFailureToWhoAskedForIt() {
        List<Throwable> handled = new ArrayList<>();
        background.run(() -> fail(new IllegalStateException("broken")), answers::add, handled::add);
        assertThat(handled).hasSize(1);
        assertThat(unexpected).isEmpty();
    }

    @Test
    void dropsAnAnswerThatANewerRequestOvertook() {
        Background.Latest latest = background.latest();
        latest.run(
                () -> {
                    latest.run(() -> "newer", answers::add);
                    return "older";
                },
                answers::add);
        assertThat(answers).containsExactly("newer");
    }

    @Test
    void dropsTheAnswerOfACancelledRequest() {
        Background.Latest latest = background.latest();
        latest.run(
                () -> {
                    latest.cancel();
                    return "too late";
                },
                answers::add);
        assertThat(answers).isEmpty();
    }

    private static String fail(RuntimeException failure) {
        throw failure;
    }
}
