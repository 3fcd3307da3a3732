package app.syntopic.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Sentence;
import app.syntopic.workspace.Preferences.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class WordingTest {

    private static final String NOTES = "{0, plural, one{# note} other{# notes}}";

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void startInEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(before);
    }

    @Test
    void the_english_text_is_the_key() {
        assertThat(Wording.of("Settings")).isEqualTo("Settings");
        assertThat(Wording.of("Open {0} at: {1}", "A note", "it isn't {so}"))
                .isEqualTo("Open A note at: it isn't {so}");
    }

    @Test
    void german_is_spoken_where_the_system_speaks_it() {
        Locale.setDefault(Locale.of("de", "AT"));

        assertThat(Wording.of("Settings")).isEqualTo("Einstellungen");
        assertThat(Wording.locale()).isEqualTo(Locale.of("de", "AT"));
    }

    @Test
    void numbers_are_counted_and_written_as_the_language_does() {
        assertThat(Wording.of(NOTES, 1)).isEqualTo("1 note");
        assertThat(Wording.of(NOTES, 12_345)).isEqualTo("12,345 notes");

        Wording.choose(Language.GERMAN);

        assertThat(Wording.of(NOTES, 1)).isEqualTo("1 Notiz");
        assertThat(Wording.of(NOTES, 12_345)).isEqualTo("12.345 Notizen");
        assertThat(Wording.number(12_345)).isEqualTo("12.345");
    }

    @Test
    void sentences_of_other_packages_are_worded_with_those_in_them() {
        Sentence found =
                Sentence.of(
                        "Passages {0}.",
                        Sentence.of("that contain {0}", Sentence.of("{0} or {1}", Sentence.of("“{0}”", "a"), "{b}")));
        assertThat(Wording.of(found)).isEqualTo("Passages that contain “a” or {b}.").isEqualTo(found.toString());

        Wording.choose(Language.GERMAN);

        assertThat(Wording.of(found)).isEqualTo("Stellen mit „a“ oder {b}.");
        assertThat(Wording.of(Sentence.verbatim("it’s {0} as it is"))).isEqualTo("it’s {0} as it is");
    }

    @Test
    void other_languages_have_the_plurals_they_have() {
        String notes = "{0, plural, one{# notatka} few{# notatki} many{# notatek} other{# notatki}}";

        assertThat(Message.format(notes, Locale.of("pl"), 1)).isEqualTo("1 notatka");
        assertThat(Message.format(notes, Locale.of("pl"), 3)).isEqualTo("3 notatki");
        assertThat(Message.format(notes, Locale.of("pl"), 5)).isEqualTo("5 notatek");
    }

    @Test
    void a_text_without_translation_is_said_in_english() {
        Wording.choose(Language.GERMAN);

        assertThat(Wording.of("Nobody translated {0} yet", "this")).isEqualTo("Nobody translated this yet");
    }

    @Test
    void a_system_that_speaks_neither_gets_english_with_english_numbers() {
        Locale.setDefault(Locale.FRANCE);

        assertThat(Wording.of(NOTES, 12_345)).isEqualTo("12,345 notes");
        assertThat(Wording.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void the_choice_outweighs_the_system_and_keeps_its_country_where_it_can() {
        Locale.setDefault(Locale.GERMANY);
        Wording.choose(Language.ENGLISH);
        assertThat(Wording.of("Settings")).isEqualTo("Settings");

        Locale.setDefault(Locale.of("de", "CH"));
        Wording.choose(Language.GERMAN);
        assertThat(Wording.locale()).isEqualTo(Locale.of("de", "CH"));
    }

    @Test
    void the_system_decides_again_when_its_language_is_chosen() {
        Wording.choose(Language.GERMAN);
        Wording.choose(Language.SYSTEM);

        assertThat(Wording.locale().getLanguage()).isEqualTo(System.getProperty("user.language"));
    }
}
