package app.syntopic.search.words;

/// What a word of a text is compared by.
///
/// @param exact the word as it stands, with case, diacritics, width, apostrophes, hyphens and British spelling folded
/// @param stem what its inflected forms share; equal to `exact` where there is nothing to cut
/// @param acronym the word itself when it is a short one in capitals, else empty
public record WordForms(String exact, String stem, String acronym) {

    static final WordForms NONE = new WordForms("", "", "");

    /// Nothing in the word can be compared.
    public boolean isEmpty() {
        return exact.isEmpty();
    }
}
