package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class WordSearchTest {

    @TempDir private Path folder;

    private SearchFixture claims(String... claims) {
        NoteFixture note = note("n.md", "Bread").section("Baking");
        for (String claim : claims) {
            note.claim(claim);
        }
        return new SearchFixture(folder, note);
    }

    @Test
    void finds_inflected_forms_behind_the_exact_one() {
        try (SearchFixture search =
                claims("Bakers model the crumb.", "A model of the crumb helps.", "Modelling takes time.")) {
            assertThat(search.texts("model"))
                    .hasSize(3)
                    .first()
                    .isIn("Bakers model the crumb.", "A model of the crumb helps.");
            assertThat(search.texts("modeling")).first().isEqualTo("Modelling takes time.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "taken,took",
        "drive,driven",
        "flies,flew",
        "chosen,choose",
        "freezing,frozen",
        "thought,thinks",
        "buy,bought"
    })
    void finds_irregular_forms(String query, String written) {
        try (SearchFixture search = claims("It was " + written + " there.")) {
            assertThat(search.marked(query)).containsExactly(written);
        }
    }

    @Test
    void finds_british_for_american_spelling_and_the_other_way_round() {
        try (SearchFixture search = claims("Dough shows generalisation.", "Yeast has behavior of its own.")) {
            assertThat(search.marked("generalization")).containsExactly("generalisation");
            assertThat(search.marked("generalisation")).containsExactly("generalisation");
            assertThat(search.marked("behaviour")).containsExactly("behavior");
            assertThat(search.marked("generalis")).containsExactly("generalisation");
        }
    }

    @Test
    void takes_generalization_for_something_else_than_general() {
        try (SearchFixture search = claims("In general it rises.", "Generalization is hard.")) {
            assertThat(search.texts("generalization")).containsExactly("Generalization is hard.");
        }
    }

    @Test
    void finds_each_way_to_write_a_compound() {
        try (SearchFixture search =
                claims("Pre-training comes first.", "Pretraining is costly.", "After pre training they rest.")) {
            assertThat(search.texts("pretraining")).hasSize(3);
            assertThat(search.texts("pre-training")).hasSize(3);
            assertThat(search.texts("pre training")).hasSize(3);
            assertThat(search.texts("\"pre-training comes\"")).containsExactly("Pre-training comes first.");
            assertThat(search.texts("\"pretraining comes\"")).containsExactly("Pre-training comes first.");
            assertThat(search.texts("\"pre training comes\"")).containsExactly("Pre-training comes first.");
        }
    }

    @Test
    void folds_diacritics_width_and_case() {
        try (SearchFixture search = claims("Poincaré liked crêpes.", "ＦＵＬＬ width.", "Straße und Brot.")) {
            assertThat(search.marked("poincare")).containsExactly("Poincaré");
            assertThat(search.marked("CREPES")).containsExactly("crêpes");
            assertThat(search.marked("full")).containsExactly("ＦＵＬＬ");
            assertThat(search.marked("strasse")).containsExactly("Straße");
        }
    }

    @Test
    void leaves_possessives_and_apostrophes_aside() {
        try (SearchFixture search = claims("Ilya’s oven is hot.", "It doesn’t burn.", "L’homme mange.")) {
            assertThat(search.texts("ilya")).containsExactly("Ilya’s oven is hot.");
            assertThat(search.texts("ilya's")).containsExactly("Ilya’s oven is hot.");
            assertThat(search.texts("doesnt")).containsExactly("It doesn’t burn.");
            assertThat(search.marked("homme")).containsExactly("homme");
        }
    }

    @Test
    void finds_numbers_and_names_with_signs() {
        try (SearchFixture search =
                claims(
                        "It weighs 2.5 kilos.",
                        "They raised $3bn.",
                        "Models o1 and R1 think.",
                        "GPT-4 bakes.",
                        "Written in C++ only.",
                        "About 1,000 loaves.")) {
            assertThat(search.marked("2.5")).containsExactly("2.5");
            assertThat(search.texts("$3bn")).containsExactly("They raised $3bn.");
            assertThat(search.texts("R1")).containsExactly("Models o1 and R1 think.");
            assertThat(search.texts("gpt4")).containsExactly("GPT-4 bakes.");
            assertThat(search.marked("GPT-4")).containsExactly("GPT-4");
            assertThat(search.marked("c++")).containsExactly("C++");
            assertThat(search.texts("1000")).containsExactly("About 1,000 loaves.");
        }
    }

    @Test
    void finds_parts_of_words_in_scripts_without_spaces() {
        try (SearchFixture search = claims("大規模言語模型是什麼。", "東京大学で研究する。", "한국어를 검색합니다.")) {
            assertThat(search.marked("語模")).containsExactly("語模");
            assertThat(search.marked("東京大学")).containsExactly("東京大学");
            assertThat(search.marked("学")).containsExactly("学");
            assertThat(search.texts("한국어")).hasSize(1);
        }
    }

    @Test
    void prefers_a_short_name_in_capitals_to_the_common_word() {
        try (SearchFixture search = claims("He says it is so.", "The IT people agree.")) {
            assertThat(search.texts("IT")).first().isEqualTo("The IT people agree.");
        }
    }

    @Test
    void finds_words_by_their_beginning_while_they_are_typed() {
        try (SearchFixture search = claims("Sourdough ferments.", "Sour cream is sour.")) {
            assertThat(search.texts("sour")).containsExactly("Sour cream is sour.", "Sourdough ferments.");
            assertThat(search.texts("ferm")).containsExactly("Sourdough ferments.");
            assertThat(search.texts("ferm ")).isEmpty();
        }
    }

    @Test
    void finds_a_word_with_a_typo_and_names_the_right_one() {
        try (SearchFixture search = claims("Fermentation takes hours.", "Salt slows it.")) {
            assertThat(search.texts("fermentatoin ")).containsExactly("Fermentation takes hours.");
            assertThat(search.search("fermentatoin").suggestion()).contains("fermentation");
            assertThat(search.search("salt fermantation").suggestion()).contains("salt fermentation");
            assertThat(search.search("salt").suggestion()).isEmpty();
            assertThat(search.texts("slat~")).containsExactly("Salt slows it.");
        }
    }

    @Test
    void mends_every_word_of_a_query_also_a_short_one_with_its_letters_in_the_wrong_order() {
        try (SearchFixture search = claims("The generalization gap grows.", "The gpt models grow.", "A map.")) {
            assertThat(search.search("generalizaton gpa").suggestion()).contains("generalization gap");
            assertThat(search.texts("generalizaton gpa ")).containsExactly("The generalization gap grows.");
            assertThat(search.search("xap").suggestion()).isEmpty();
        }
    }
}
