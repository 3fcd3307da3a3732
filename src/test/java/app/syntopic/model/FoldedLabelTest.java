package app.syntopic.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

class FoldedLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Generalisation gap | Generalization Gap
                    Pre-training | Pretraining
                    pre‑training | Pre training
                    RL's Limits | RL’s Limits
                    The Bitter Lesson | bitter lessons
                    An idea | Ideas
                    Neighbourhood watch | neighborhood watches
                    Behavioural economics | behavioral economics
                    Organisational change | organizational changes
                    Analysing bias | Analyzing biases
                    Meta-analysis | Meta-analyses
                    Cache | caches
                    Movie theory | Movies' theories
                    Hero | Heroes
                    Shoe box | Shoes boxes
                    Noise | noises
                    Lens | lenses
                    Matrix | matrices
                    Data centre | data centers
                    Modelling | modeling
                    Erdős number | Erdos Numbers
                    Straße | STRASSE
                    Ｆｕｌｌ width | full width
                    naïve café | Naive Cafés
                    GPT-4 | GPT4
                    C++ | c++
                    Moore’s law | Moore's Laws
                    “Feel” the ‘AGI’ | feel the AGI
                    Σίσυφος | σισυφοσ
                    """)
    void joinsWhatIsTheSame(String one, String other) {
        assertThat(FoldedLabel.of(one)).isEqualTo(FoldedLabel.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Evals | Evil
                    SSI | SSIs
                    SSI | ssi
                    IT | it
                    US | us
                    News | New
                    Bias | Bia
                    C++ | C
                    C# | C++
                    A/B testing | B testing
                    1990s | 1990
                    й | и
                    が | か
                    Four | For
                    Rising | Rizing
                    Source | Sorce
                    Virus | Viru
                    Analysis | Analysi
                    Glass | Glas
                    """)
    void keepsApartWhatIsDifferent(String one, String other) {
        assertThat(FoldedLabel.of(one)).isNotEqualTo(FoldedLabel.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!?", "§", "→", "—"})
    void hasAKeyForALabelWithoutAWord(String label) {
        assertThat(FoldedLabel.of(label).key()).isEqualTo(label);
    }

    @Test
    void isEmptyForABlankLabel() {
        assertThat(FoldedLabel.of(" \t").isEmpty()).isTrue();
    }

    @Test
    void keepsAnArticleThatIsTheWholeLabel() {
        assertThat(FoldedLabel.of("The").key()).isEqualTo("the");
        assertThat(FoldedLabel.of("A").key()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"AGI,true", "SSI,true", "A,false", "NASDAQ,false", "Ai,false", "R2,false"})
    void matchesShortCapitalsByCase(String word, boolean acronym) {
        assertThat(FoldedLabel.isAcronym(word)).isEqualTo(acronym);
    }

    @Property(tries = 3000)
    void foldsEveryTextToAKeyOfTheFoldedWords(@ForAll String label) {
        FoldedLabel folded = FoldedLabel.of(label);
        String spaced =
                label.codePoints().mapToObj(c -> c == ' ' ? "  " : Character.toString(c)).collect(Collectors.joining());

        assertThat(FoldedLabel.of(spaced)).isEqualTo(folded);
        assertThat(label.isBlank() || !folded.isEmpty()).isTrue();
    }
}
