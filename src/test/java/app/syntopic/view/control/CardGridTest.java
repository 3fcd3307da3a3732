package app.syntopic.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class CardGridTest {

    private static final double WIDTH_OF_THREE = 700;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 2", "5, 3", "6, 3", "7, 3", "8, 3"})
    void cardsAreSharedOutOverAsFewRowsAsTheyFitInto(int cards, int inFirstRow) {
        List<Region> shown = Stream.generate(CardGridTest::card).limit(cards).toList();
        CardGrid grid = new CardGrid(shown);
        grid.resize(WIDTH_OF_THREE, grid.prefHeight(WIDTH_OF_THREE));
        grid.layout();
        assertThat(shown.stream().filter(card -> card.getLayoutY() == 0)).hasSize(inFirstRow);
        assertThat(IntStream.range(0, cards).mapToObj(i -> shown.get(i).getLayoutY()).distinct())
                .hasSize((cards + 2) / 3);
    }

    private static Region card() {
        Region card = new Region();
        card.setMinSize(0, 40);
        return card;
    }
}
