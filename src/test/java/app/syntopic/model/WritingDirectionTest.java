package app.syntopic.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingDirectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"שלום world", "- [ ] 12. שלום", "## مرحبا"})
    void theFirstLetterTells(String text) {
        assertThat(WritingDirection.isFromRight(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- 12.", "a שלום", "日本 שלום"})
    void allElseIsFromTheLeft(String text) {
        assertThat(WritingDirection.isFromRight(text)).isFalse();
    }
}
