package app.syntopic.search;

import app.syntopic.model.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a query without any letter or number asks for: signs like 😀, € or →, as they stand in the text. The index
/// holds words only, so all passages are read; punctuation, which is everywhere, is not looked for.
final class Signs {

    private static final int MOST = 8;
    private static final int LONGEST = 40;

    private Signs() {}

    /// A filter for each, and a warning for each that is not looked for.
    static List<Part> of(List<String> signs, List<Sentence> warnings) {
        List<Part> parts = new ArrayList<>();
        for (String sign : signs.stream().distinct().limit(MOST).toList()) {
            Optional<BoundedPattern> pattern =
                    isTelling(sign) ? BoundedPattern.of(Pattern.quote(sign)) : Optional.empty();
            if (pattern.isPresent()) {
                parts.add(Part.filter(RegexQuery.inText(pattern.get())));
            } else {
                String shown = sign.length() <= LONGEST ? sign : sign.substring(0, LONGEST) + "…";
                warnings.add(Sentence.of("“{0}” holds no letter or number to look for.", shown));
            }
        }
        return parts;
    }

    private static boolean isTelling(String sign) {
        return sign.length() <= LONGEST
                && sign.codePoints()
                        .map(Character::getType)
                        .anyMatch(type ->
                                type == Character.OTHER_SYMBOL
                                        || type == Character.CURRENCY_SYMBOL
                                        || type == Character.MATH_SYMBOL);
    }
}
