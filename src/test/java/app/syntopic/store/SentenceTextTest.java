package app.syntopic.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Sentence;

import org.junit.jupiter.api.Test;

class SentenceTextTest {

    @Test
    void a_sentence_comes_back_with_its_values_as_texts() {
        Sentence written = Sentence.of("“{0}” may mean any of {1} notes.", "a {1} b", 3);

        Sentence read = SentenceText.read(SentenceText.of(written));

        assertThat(read).isEqualTo(Sentence.of("“{0}” may mean any of {1} notes.", "a {1} b", "3"));
        assertThat(read).hasToString("“a {1} b” may mean any of 3 notes.");
    }

    @Test
    void empty_values_and_a_sentence_without_any_are_kept() {
        assertThat(SentenceText.read(SentenceText.of(Sentence.of("Join them.")))).isEqualTo(Sentence.of("Join them."));
        assertThat(SentenceText.read(SentenceText.of(Sentence.of("{0}{1}", "", ""))))
                .isEqualTo(Sentence.of("{0}{1}", "", ""));
    }

    @Test
    void what_an_older_program_wrote_reads_as_it_stands() {
        assertThat(SentenceText.read("No section § {0} is there.")).hasToString("No section § {0} is there.");
    }
}
