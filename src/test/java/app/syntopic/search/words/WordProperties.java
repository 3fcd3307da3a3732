package app.syntopic.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.charset.StandardCharsets;

class WordProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "pre-training",
                        "l’homme",
                        "2.5",
                        "1,000",
                        "C++",
                        "東京大学",
                        "한국어",
                        "🍞",
                        "é",
                        "e\u0301",
                        "-",
                        ".",
                        "’",
                        " ",
                        "U.S.",
                        "behaviour",
                        "\ud800",
                        "a_b",
                        "—");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plainWords() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "general", "colour", "model", "is", "ise", "ys", "lled", "our", "gue", "centre", "x", "S", "9");
        return parts.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
    }

    @Property
    void words_of_any_text_lie_in_it_and_come_in_order(@ForAll("texts") String text) {
        int start = 0;
        int position = -1;
        for (TextWords.Word word : new TextWords().of(text)) {
            assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
            assertThat(word.position()).isGreaterThanOrEqualTo(position);
            assertThat(word.start()).isGreaterThanOrEqualTo(word.position() == position ? 0 : start);
            start = word.start();
            position = word.position();
        }
    }

    @Property
    void the_quick_way_folds_as_the_thorough_one(@ForAll("plainWords") String word) {
        QuickFold quick = new QuickFold();
        if (quick.fold(word, 0, word.length())) {
            WordForms forms = new WordFolder().forms(word);
            assertThat(new String(quick.term(), 0, quick.length(), StandardCharsets.UTF_8)).isEqualTo(forms.exact());
            assertThat(forms.acronym()).isEmpty();
        }
    }
}
