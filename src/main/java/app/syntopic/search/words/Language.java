package app.syntopic.search.words;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

import java.util.Locale;
import java.util.Optional;

/// Languages whose inflected forms are brought together. Texts in others are found by their words as they stand, those
/// in scripts without spaces by pairs of characters.
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    ITALIAN("it"),
    DUTCH("nl"),
    PORTUGUESE("pt"),
    RUSSIAN("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The language's code of two letters (ISO 639-1).
    public String code() {
        return code;
    }

    /// As an identifier: the name in English, in lower case.
    String englishName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Not thread-safe; words come to it folded.
    SnowballStemmer newStemmer() {
        return switch (this) {
            case ENGLISH -> new EnglishStemmer();
            case GERMAN -> new GermanStemmer();
            case FRENCH -> new FrenchStemmer();
            case SPANISH -> new SpanishStemmer();
            case ITALIAN -> new ItalianStemmer();
            case DUTCH -> new DutchStemmer();
            case PORTUGUESE -> new PortugueseStemmer();
            case RUSSIAN -> new RussianStemmer();
        };
    }

    /// Whether a folded word is one that holds sentences of the language together.
    public boolean isCommonWord(String folded) {
        return CommonWords.of(this).contains(folded);
    }

    /// The language of a code, also with a region (`pt-BR`), or of an English name; case aside.
    public static Optional<Language> named(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            boolean coded =
                    name.startsWith(language.code)
                            && (name.length() == 2 || name.charAt(2) == '-' || name.charAt(2) == '_');
            if (coded || name.equals(language.englishName())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
