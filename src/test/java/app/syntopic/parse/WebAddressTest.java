package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "10.1038/nature14539, https://doi.org/10.1038/nature14539",
        "doi: 10.1038/nature14539, https://doi.org/10.1038/nature14539",
        "arXiv:1706.03762v5, https://arxiv.org/abs/1706.03762v5",
        "arxiv:hep-th/9901001, https://arxiv.org/abs/hep-th/9901001",
        "https://youtu.be/x?si=abc&t=90, https://youtu.be/x?t=90",
    })
    void whatNamesAPlaceOfTheWebIsItsAddress(String text, String address) {
        assertThat(WebAddress.of(" " + text + "\n")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.5 of 12", "1706.03762", "see arXiv:1706.03762", "http://", "10.1038/a b"})
    void anythingElseIsNone(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    @Test
    void whereOnlyPapersStandAPaperIsMeant() {
        assertThat(WebAddress.isPaper("https://doi.org/10.1038/nature14539")).isTrue();
        assertThat(WebAddress.isPaper("https://www.arxiv.org/abs/1706.03762")).isTrue();
        assertThat(WebAddress.isPaper("https://example.org/arxiv.org")).isFalse();
    }
}
