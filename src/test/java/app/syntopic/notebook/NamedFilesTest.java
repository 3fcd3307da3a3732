package app.syntopic.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.List;

class NamedFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.png | ![[plan.png]]",
                "plan.png | ![[drawings/Plan.PNG|300]]",
                "plan.png | ![a plan](../drawings/plan.png)",
                "my plan.png | ![](my%20plan.png)",
                "my plan.png | <img src='drawings/my plan.png'>",
                "Übersicht.png | ![](%C3%9Cbersicht.png)",
                "Übersicht.png | {\"file\": \"\\u00dcbersicht.png\"}",
                "my_plan*.png | ![](my\\_plan\\*.png)",
                "oak & elm.png | <img src=\"oak &amp; elm.png\">",
                "100%.png | ![[100%.png]]",
                "a+b.png | ![](a+b.png)",
                "a+b.png | ![](a%2Bb.png)",
                "talk.mp3 | Source: raw/show/talk.mp3 is kept",
                "cover.jpg | cover: cover.jpg",
                "v1.2.webp | see v1.2.webp.",
                "paper.pdf | [[paper.pdf#page=3]]",
            })
    void isNamed(String name, String text) {
        assertThat(named(text, name).isUnnamed(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.png | ![[floorplan.png]]",
                "1.png | ![[11.png]]",
                "plan.png | ![[plan.jpg]]",
                "plan.png | the plan, as a png",
                "plan.png | ![[plan]]",
                "2.png | ![](photo%202.jpg)",
            })
    void isNotNamed(String name, String text) {
        assertThat(named(text, name).isUnnamed(name)).isTrue();
    }

    @Test
    void accentsAreTheSameInBothSpellings() {
        String name = "Caféteria.png";
        assertThat(named("![[" + Normalizer.normalize(name, Normalizer.Form.NFD) + "]]", name).isDone()).isTrue();
        assertThat(named("![[" + name + "]]", Normalizer.normalize(name, Normalizer.Form.NFD)).isDone()).isTrue();
    }

    @Test
    void ofManyNamesEachIsFoundByItself() {
        NamedFiles files = named("![[a.png]] and ![[long name of one.pdf]]", "a.png", "b.png", "long name of one.pdf");
        assertThat(files.isUnnamed("b.png")).isTrue();
        assertThat(files.isUnnamed("a.png")).isFalse();
        assertThat(files.isDone()).isFalse();
        files.read("![[b.png]]");
        assertThat(files.isDone()).isTrue();
    }

    private static NamedFiles named(String text, String... names) {
        NamedFiles files = new NamedFiles(List.of(names));
        files.read(text);
        return files;
    }
}
