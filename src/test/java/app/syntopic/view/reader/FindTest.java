package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindTest {

    private final Page page = Typesetter.set(new ReaderFixture().bees());
    private final Find find = new Find();

    @BeforeEach
    void onThePage() {
        find.on(page);
    }

    private Find.Found found() {
        return find.foundProperty().get();
    }

    @Test
    void countsPlacesWithCaseAside() {
        find.look("WAGGLE", 0);
        assertThat(found().places()).hasSize(2);
        assertThat(found().count()).isEqualTo("1 of 2");
    }

    @Test
    void takesTypewriterQuotesForPrintedOnes() {
        find.look("'a map", 0);
        assertThat(found().places()).hasSize(1);
    }

    @Test
    void startsAtTheLineInView() {
        find.look("dance", 0);
        int second = found().places().get(1).line();
        find.look("dance", second);
        assertThat(found().current()).isEqualTo(1);
    }

    @Test
    void goesRoundAtTheEnds() {
        find.look("waggle", 0);
        find.step(false);
        assertThat(found().count()).isEqualTo("2 of 2");
        find.step(true);
        assertThat(found().count()).isEqualTo("1 of 2");
    }

    @Test
    void saysWhenThereIsNothing() {
        find.look("hornet", 0);
        assertThat(found().count()).isEqualTo("Not on this page");
        assertThat(found().place()).isEmpty();
        find.clear();
        assertThat(found().count()).isEmpty();
    }
}
