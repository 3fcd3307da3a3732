package app.syntopic.search;

import static app.syntopic.search.NoteFixture.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class LanguagesTest {

    @TempDir private Path folder;

    private SearchFixture search;

    @BeforeEach
    void fill() {
        search =
                new SearchFixture(
                        folder,
                        note("en.md", "Bread")
                                .section("S")
                                .claim("The bakers were kneading what they had weighed for the day."),
                        note("de.md", "Brot")
                                .section("S")
                                .claim("Die Häuser der Bäcker sind warm, und das Brot wird nicht im Ofen vergessen.")
                                .claim("Über die Straße geht es zu den Mühlen, die nicht mehr mahlen."),
                        note("fr.md", "Pain")
                                .section("S")
                                .claim(
                                        "Les boulangères préparent la pâte dans l’atelier, et elles ne sont pas"
                                                + " pressées.")
                                .claim("Il y a des généralisations qui sont dangereuses pour les élèves."),
                        note("es.md", "Pan")
                                .section("S")
                                .claim("Las panaderas trabajaban por la noche, y los niños no las veían en la ciudad.")
                                .claim("Las canciones que cantan son muy antiguas."),
                        note("it.md", "Pane")
                                .section("S")
                                .claim("I fornai lavoravano di notte, e non c’era nessuno che li aiutasse nelle città.")
                                .claim("L’acqua delle montagne è la più buona."),
                        note("nl.md", "Broodje")
                                .section("S")
                                .claim(
                                        "De bakkers werkten in de nacht, en het was niet zo dat zij er geld voor"
                                                + " kregen."),
                        note("pt.md", "Pão")
                                .section("S")
                                .claim("As padarias não têm informações sobre os pães que vendem para a cidade.")
                                .claim("Eles não sabem como as crianças trabalhavam."),
                        note("ru.md", "Хлеб")
                                .section("S")
                                .claim("Пекари говорили о хлебах, и это было не то, что они хотели сделать для города.")
                                .claim("Ёлки стоят в лесу, а чайный дом в городе."),
                        note("zh.md", "面包").section("S").claim("面包师傅每天早上做面包。"),
                        note("ja.md", "パン").section("S").claim("パン職人は東京大学で研究する。ｶﾀｶﾅも読む。"),
                        note("ko.md", "빵").section("S").claim("제빵사는 한국어를 검색합니다."));
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource({
        "knead, kneading",
        "haus, Häuser",
        "Hauses, Häuser",
        "strassen, Straße",
        "mühle, Mühlen",
        "boulangère, boulangères",
        "préparer, préparent",
        "generalisation, généralisations",
        "dangereux, dangereuses",
        "atelier, atelier",
        "panadera, panaderas",
        "trabajar, trabajaban",
        "nino, niños",
        "canción, canciones",
        "fornaio, fornai",
        "montagna, montagne",
        "acqua, acqua",
        "bakker, bakkers",
        "werken, werkten",
        "informação, informações",
        "padaria, padarias",
        "криан, ''",
        "пекарь, Пекари",
        "лесах, лесу",
        "елка, Ёлки",
        "чай, ''",
        "чайного, чайный",
        "面包师, 面包师",
        "東京大学, 東京大学",
        "カタカナ, ｶﾀｶﾅ",
        "한국어, 한국어"
    })
    void finds_and_marks_inflected_words_of_each_language(String query, String marked) {
        String found =
                search.search(query + " ").hits().stream()
                        .limit(1)
                        .flatMap(hit -> hit.ranges().stream().map((Span range) -> range.in(hit.text())))
                        .findFirst()
                        .orElse("");
        assertThat(found).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "Warum sind die Häuser nicht warm, Die Häuser",
        "pourquoi les généralisations sont dangereuses, Il y a des",
        "cuándo trabajaban las panaderas de la ciudad, Las panaderas",
        "waarom werkten de bakkers in de nacht, De bakkers",
        "что говорили пекари для города, Пекари"
    })
    void leaves_the_common_words_of_a_question_aside_in_its_language(String query, String beginning) {
        assertThat(search.texts(query)).first().asString().startsWith(beginning);
    }

    @ParameterizedTest
    @CsvSource({"de, de.md", "German, de.md", "pt-BR, pt.md", "ru, ru.md"})
    void keeps_to_notes_in_a_language(String language, String note) {
        assertThat(search.search("lang:" + language).hits())
                .extracting((Hit hit) -> hit.note().value())
                .containsOnly(note);
    }

    @Test
    void takes_the_language_a_note_says_before_the_one_its_text_shows() {
        search.add(
                note("x.md", "Worte")
                        .property("lang", "nl")
                        .section("S")
                        .claim("Die Häuser sind nicht warm und das ist gut."));
        assertThat(search.search("lang:nl path:x.md").hits()).isNotEmpty();
        assertThat(search.search("lang:de path:x.md").hits()).isEmpty();
    }
}
