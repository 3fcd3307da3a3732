package app.syntopic.workspace;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The scripts that a language is written in, by Unicode's data on languages. A word in others belongs to another
/// language, of which a dictionary says nothing.
///
/// @param codes as in [UScript]; none for a language that nothing is known about, which writes anything
record Scripts(Set<Integer> codes) {

    Scripts {
        codes = Set.copyOf(codes);
    }

    /// @param language as `en` or `en_GB`
    static Scripts of(String language) {
        return Optional.ofNullable(UScript.getCode(new ULocale(language)))
                .map(codes -> new Scripts(IntStream.of(codes).boxed().collect(Collectors.toSet())))
                .orElse(new Scripts(Set.of()));
    }

    /// Whether all letters of a word are of these scripts.
    boolean write(String word) {
        return codes.isEmpty()
                || word.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter -> codes.stream().anyMatch(code -> UScript.hasScript(letter, code)));
    }
}
