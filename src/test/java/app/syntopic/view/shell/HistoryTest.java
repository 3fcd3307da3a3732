package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String> history = new History<>();

    @Test
    void goesBackAndForwardThroughWhatWasLeft() {
        history.leave("a");
        history.leave("b");
        assertThat(history.back("c")).contains("b");
        assertThat(history.back("b")).contains("a");
        assertThat(history.back("a")).isEmpty();
        assertThat(history.forward("a")).contains("b");
        assertThat(history.forward("b")).contains("c");
        assertThat(history.forward("c")).isEmpty();
    }

    @Test
    void goingSomewhereNewEndsTheWayForward() {
        history.leave("a");
        history.back("b");
        assertThat(history.canGoForwardProperty().get()).isTrue();
        history.leave("a");
        assertThat(history.canGoForwardProperty().get()).isFalse();
        assertThat(history.canGoBackProperty().get()).isTrue();
    }

    @Test
    void forgetsWhatIsVeryLongAgo() {
        for (int i = 0; i < 1000; i++) {
            history.leave("page " + i);
        }
        assertThat(history.past()).hasSizeLessThanOrEqualTo(200).startsWith("page 999");
    }
}
