package app.syntopic.view.create;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Place;

import org.junit.jupiter.api.Test;

class WritingStartTest {

    @Test
    void aLiteratureNoteBeginsBehindItsFirstQuestion() {
        assertThat(WritingStart.in("---\ntitle: T\n---\n# T\n\n**Q1 — What?** \n\n**Q2 — How?** \n"))
                .isEqualTo(new Place(5, 15));
        assertThat(WritingStart.in("# T\n\n### Q1 — What?\n")).isEqualTo(new Place(2, 14));
    }

    @Test
    void anyOtherNoteBeginsAtItsEnd() {
        assertThat(WritingStart.in("---\ntitle: T\n---\n# T\n\n")).isEqualTo(new Place(5, 0));
        assertThat(WritingStart.in("# T")).isEqualTo(new Place(0, 3));
        assertThat(WritingStart.in("")).isEqualTo(new Place(0, 0));
    }
}
