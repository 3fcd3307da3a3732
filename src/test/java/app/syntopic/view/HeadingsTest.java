package app.syntopic.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void aRemarkAtTheEndIsLeftOut() {
        assertThat(Headings.signed("Four questions [Adler frame]")).isEqualTo("§ Four questions");
        assertThat(Headings.signed("On [some] things")).isEqualTo("§ On [some] things");
        assertThat(Headings.signed("[Untitled]")).isEqualTo("§ [Untitled]");
    }
}
