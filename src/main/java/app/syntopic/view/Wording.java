package app.syntopic.view;

import app.syntopic.model.Sentence;
import app.syntopic.workspace.Preferences;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What the window says, in the language of its reader.
///
/// The English text is the key, so that code reads as the window does; `wording_LANGUAGE.properties` beside this class
/// holds what other languages say instead, and `wording.properties` lists every text for whoever translates. A text
/// without a translation is said in English.
///
/// The language is that of Java's default locale for display. Ask for a text where it is shown rather than in a
/// constant, which would keep the language it was made in. May be called from any thread.
public final class Wording {

    private static final String BUNDLE = "app.syntopic.view.wording";

    private Wording() {}

    /// A text with values put in.
    ///
    /// @param english may hold `{0}`, `{1}` … and, for numbers, `{0, plural, one{# note} other{# notes}}`, as ICU's
    ///   message format reads them; without values it is taken as it stands
    /// @param values numbers are written as the language writes them, all else by its `toString`
    public static String of(String english, Object... values) {
        ResourceBundle bundle = bundle();
        String text = bundle.containsKey(english) ? bundle.getString(english) : english;
        return values.length == 0 ? text : Message.format(text, locale(bundle), values);
    }

    /// A sentence of another part of the program, with the sentences in it.
    public static String of(Sentence sentence) {
        Object[] values =
                sentence.values().stream().map(value -> value instanceof Sentence inner ? of(inner) : value).toArray();
        return of(sentence.english(), values);
    }

    /// A number as the language of the window writes it.
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /// The language of the window with the country of its reader: for dates and for sorting.
    public static Locale locale() {
        return locale(bundle());
    }

    /// Chooses the language of whatever is said from now on, here and in JavaFX's own menus.
    public static void choose(Preferences.Language language) {
        switch (language) {
            case SYSTEM ->
                    speak(Locale.of(System.getProperty("user.language", "en"), System.getProperty("user.country", "")));
            case ENGLISH -> speak(Locale.ENGLISH);
            case GERMAN -> speak(Locale.GERMAN);
        }
    }

    /// Keeps the reader's country, and with it their dates, where the language is spoken there.
    private static void speak(Locale language) {
        if (!Locale.getDefault().getLanguage().equals(language.getLanguage())) {
            Locale.setDefault(language);
        }
    }

    private static ResourceBundle bundle() {
        Locale wanted = Locale.getDefault(Locale.Category.DISPLAY);
        return ResourceBundle.getBundle(BUNDLE, wanted, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// English sentences with a French reader's numbers in them would be neither.
    private static Locale locale(ResourceBundle bundle) {
        Locale wanted = Locale.getDefault(Locale.Category.DISPLAY);
        String spoken = bundle.getLocale().getLanguage();
        String language = spoken.isEmpty() ? "en" : spoken;
        return wanted.getLanguage().equals(language) ? wanted : Locale.of(language);
    }
}
