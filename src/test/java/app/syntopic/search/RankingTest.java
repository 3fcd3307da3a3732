package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NoteKind;
import app.syntopic.model.SourceType;
import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

class RankingTest {

    @TempDir private Path folder;

    @Test
    void puts_the_definition_of_the_term_first() {
        NoteFixture note =
                note("a.md", "On bread")
                        .definition("Oven spring", "the last rise of a loaf in the heat.")
                        .section("Heat")
                        .claim("An oven spring depends on steam, and oven spring needs oven spring heat.")
                        .claim("Spring comes, and the oven is off.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            List<Hit> hits = search.search("oven spring").hits();
            assertThat(hits).extracting(Hit::kind).containsExactly("definition", "claim", "claim");
            assertThat(hits.getLast().text()).startsWith("Spring comes");
        }
    }

    @Test
    void puts_a_claim_under_a_section_of_that_title_before_the_definition() {
        NoteFixture note =
                note("a.md", "On bread")
                        .definition("Oven spring", "the last rise of a loaf. An oven spring ends when the crust sets.")
                        .section("Steam")
                        .claim("Steam helps oven spring.")
                        .section("Crust and oven springs", OptionalInt.of(95))
                        .claim("An oven spring tears the crust.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            Hit first = search.search("oven spring").hits().getFirst();
            assertThat(first.heading()).isEqualTo("Crust and oven springs");
            assertThat(first.kind()).isEqualTo("claim");
            assertThat(first.startSeconds()).contains(95);
        }
    }

    @Test
    void puts_the_note_of_that_name_before_notes_that_mention_it() {
        NoteFixture concept = note("Hydration.md", "Hydration").kind(NoteKind.CONCEPT).prose("Water over flour.");
        NoteFixture other = note("b.md", "Other").section("S").claim("Hydration, hydration and hydration again.");
        try (SearchFixture search = new SearchFixture(folder, concept, other)) {
            Hit first = search.search("hydration").hits().getFirst();
            assertThat(first.kind()).isEqualTo("title");
            assertThat(first.note().value()).isEqualTo("Hydration.md");
        }
    }

    @Test
    void finds_what_stands_below_a_plain_heading_by_the_heading() {
        NoteFixture note =
                note("a.md", "Bread")
                        .heading("Proving baskets")
                        .prose("They are made of cane.")
                        .prose("Dust them well.")
                        .heading("Ovens")
                        .prose("Any of them will do.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            SearchResult found = search.search("proving baskets");
            assertThat(found.hits().getFirst().text()).isEqualTo("They are made of cane.");
            assertThat(found.hits()).extracting(Hit::heading).containsOnly("Proving baskets");
            assertThat(search.texts("section:ovens")).containsExactly("Any of them will do.");
            assertThat(search.texts("section:(cane dust)")).hasSize(2);
        }
    }

    @Test
    void puts_what_is_written_for_programs_behind_what_is_written_to_be_read() {
        NoteFixture note =
                note("a.md", "Bread")
                        .prose("<a id=\"proving-baskets\">")
                        .prose("{{#include baskets/proving/baskets.txt}}")
                        .prose("https://example.org/proving/baskets")
                        .prose(
                                "Some bakers keep many a proving basket, and others, who have the room for it, one"
                                        + " table.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.texts("proving baskets").getFirst()).startsWith("Some bakers");
        }
    }

    @Test
    void puts_the_sentence_that_says_what_something_is_before_others() {
        NoteFixture note =
                note("a.md", "Kitchen")
                        .prose("Banneton, banneton: use your banneton.")
                        .prose("We bake. A banneton is a basket of cane, in which loaves rise before they are baked.")
                        .prose("This is a banneton.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.texts("bannetons").getFirst()).startsWith("We bake.");
        }
    }

    @Test
    void puts_passages_with_all_words_before_those_with_some() {
        NoteFixture note =
                note("a.md", "Bread")
                        .section("S")
                        .claim("Rye rye rye rye rye.")
                        .claim("Flour of rye ferments fast in a warm kitchen where many things happen at once.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            SearchResult result = search.search("rye ferments");
            assertThat(result.hits()).extracting(Hit::text).first().asString().startsWith("Flour of rye");
            assertThat(result.hits()).hasSize(2);
            assertThat(result.explained().toString()).contains("some of these words");
        }
    }

    @Test
    void answers_a_question_with_what_shares_its_weighty_words() {
        NoteFixture note =
                note("a.md", "Bread")
                        .section("S")
                        .claim("Sourdough goes sour because its bacteria make acid.")
                        .claim("Yeast needs time.")
                        .claim("Bakers take their time and go on.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            SearchResult result = search.search("why does sourdough take so long to go sour in winter");
            assertThat(result.hits())
                    .extracting(Hit::text)
                    .containsExactly("Sourdough goes sour because its bacteria make acid.");
            assertThat(result.explained().toString()).contains("some of these words");
        }
    }

    @Test
    void adds_what_stands_under_a_title_with_half_of_the_words() {
        NoteFixture note =
                note("a.md", "Bread")
                        .section("Why rye ferments fast")
                        .claim("Enzymes.")
                        .section("Wheat")
                        .claim("Fast ovens.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.texts("rye fermenting too fast in summer")).startsWith("Enzymes.");
        }
    }

    @Test
    void adds_nothing_with_one_of_two_words_where_three_passages_hold_both() {
        NoteFixture note = note("a.md", "A").section("S");
        for (int i = 0; i < 3; i++) {
            note.claim("Rye and steam, time " + i + ".");
        }
        note.claim("Steam alone.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.texts("rye steam")).hasSize(3).doesNotContain("Steam alone.");
            assertThat(search.texts("rye steam loaf")).contains("Steam alone.");
        }
    }

    @Test
    void adds_no_more_than_a_screenful_of_passages_with_some_of_the_words() {
        NoteFixture note = note("a.md", "Bread");
        for (int i = 0; i < 60; i++) {
            note.section("S" + i).claim("Rye number " + i + " rises.");
        }
        try (SearchFixture search = new SearchFixture(folder, note)) {
            SearchResult result = search.index().search("rye ferments overnight", 60);
            assertThat(result.hits()).hasSize(20);
            assertThat(result.total()).isEqualTo(20);
        }
    }

    @Test
    void finds_words_spread_over_title_heading_and_passage() {
        NoteFixture wanted = note("a.md", "Robertson on bread").section("Starters").claim("Feed it daily.");
        NoteFixture other = note("b.md", "Others").section("S").claim("Feed the cat.");
        try (SearchFixture search = new SearchFixture(folder, wanted, other)) {
            assertThat(search.texts("robertson feed")).first().isEqualTo("Feed it daily.");
            assertThat(search.texts("starters daily")).first().isEqualTo("Feed it daily.");
        }
    }

    @Test
    void puts_words_that_stand_together_first() {
        NoteFixture note =
                note("a.md", "Bread")
                        .section("S")
                        .claim("The wheat was cut, and later that year somebody sold the whole of it as flour.")
                        .claim("The whole wheat was cut, and later that year somebody sold it as coarse flour.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.texts("whole wheat")).first().asString().startsWith("The whole wheat");
        }
    }

    @Test
    void points_at_the_sentence_that_answers_best() {
        NoteFixture note =
                note("a.md", "Bread").section("S").claim("Salt matters. A long proof builds flavour. Proof it twice.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            Hit hit = search.search("flavor proof").hits().getFirst();
            assertThat(hit.claim().in(hit.text())).isEqualTo("A long proof builds flavour.");
            assertThat(hit.ranges())
                    .extracting((Span range) -> range.in(hit.text()))
                    .containsExactly("proof", "flavour", "Proof");
        }
    }

    @Test
    void does_not_fill_the_first_places_from_one_section() {
        NoteFixture one = note("a.md", "One").section("S");
        for (int i = 0; i < 6; i++) {
            one.claim("Rye number " + i + " rises.");
        }
        NoteFixture two = note("b.md", "Two").section("T").claim("Here too, in another place, rye seems to rise.");
        try (SearchFixture search = new SearchFixture(folder, one, two)) {
            assertThat(search.search("rye").hits())
                    .extracting(hit -> hit.note().value())
                    .element(3)
                    .isIn("a.md", "b.md");
            assertThat(search.search("rye").hits().subList(0, 5))
                    .extracting(hit -> hit.note().value())
                    .contains("b.md");
        }
    }

    @Test
    void breaks_ties_by_the_newer_source() {
        NoteFixture old = note("a.md", "A").source(SourceType.BOOK, "X", "S", "2001").section("S").claim("Rye rises.");
        NoteFixture young =
                note("b.md", "B").source(SourceType.BOOK, "X", "S", "2021-05").section("S").claim("Rye rises.");
        try (SearchFixture search = new SearchFixture(folder, old, young)) {
            assertThat(search.search("rye").hits())
                    .extracting(hit -> hit.note().value())
                    .containsExactly("b.md", "a.md");
        }
    }

    @Test
    void tells_where_a_hit_stands() {
        NoteFixture note =
                note("a.md", "Bread").prose("Intro.").section("One").claim("Rye.").section("Two").claim("Oats grow.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            Hit hit = search.search("oats").hits().getFirst();
            assertThat(hit.title()).isEqualTo("Bread");
            assertThat(hit.section()).isEqualTo(1);
            assertThat(hit.heading()).isEqualTo("Two");
            assertThat(hit.passage()).isEqualTo(2);
            assertThat(hit.line()).isEqualTo(6);
        }
    }

    @Test
    void counts_a_section_and_its_first_passage_as_the_one_hit_they_are_shown_as() {
        NoteFixture note = note("a.md", "A");
        for (int i = 0; i < 90; i++) {
            note.section("Rye number " + i).claim("Rye rises.").claim("Nothing here.");
        }
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.search("rye").total()).isEqualTo(90);
            assertThat(search.index().search("rye", 1_000).total()).isEqualTo(90);
            assertThat(search.index().search("rye", 1_000).hits()).hasSize(90);
            assertThat(search.index().search("rye sort:title", 1_000).hits()).hasSize(90);
        }
    }

    @Test
    void marks_matched_words_exactly_behind_characters_outside_the_basic_plane() {
        NoteFixture note = note("a.md", "Food").section("S").claim("🍞🍞 naïve 𝒳 crêpes and bread.");
        try (SearchFixture search = new SearchFixture(folder, note)) {
            assertThat(search.marked("bread")).containsExactly("bread");
            assertThat(search.marked("crepe naive")).containsExactly("naïve", "crêpes");
        }
    }
}
