package app.syntopic.exchange;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a value in LaTeX says: letters with their accents, without braces and commands.
final class LatexText {

    /// The signs that set an accent, and the combining characters of Unicode that stand for them.
    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("`", "\u0300"),
                    Map.entry("'", "\u0301"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry("u", "\u0306"),
                    Map.entry(".", "\u0307"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("r", "\u030A"),
                    Map.entry("H", "\u030B"),
                    Map.entry("v", "\u030C"),
                    Map.entry("d", "\u0323"),
                    Map.entry("c", "\u0327"),
                    Map.entry("k", "\u0328"),
                    Map.entry("b", "\u0331"));

    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("ss", "ß"),
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"),
                    Map.entry("dh", "ð"),
                    Map.entry("DH", "Ð"),
                    Map.entry("th", "þ"),
                    Map.entry("TH", "Þ"),
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("textquoteright", "’"));

    /// A sign sets the letter behind it, a letter needs braces or a blank before that one.
    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\\\(?:([`'^~=.\"])\\s*|([uvHrdckb])(?=[\\s{\\\\]))\\s*(?:\\{\\\\?(\\p{L})\\}|\\\\?(\\p{L}))");

    private static final Pattern COMMAND = Pattern.compile("\\\\(\\p{Alpha}+)\\s*");

    private LatexText() {}

    static String plain(String latex) {
        return commands(accents(latex))
                .replaceAll("\\\\([&%$#_{}])", "$1\u0000")
                .replaceAll("[{}](?!\u0000)", "")
                .replace("\u0000", "")
                .replace("---", "—")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replace('~', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String accents(String latex) {
        return ACCENT.matcher(latex)
                .replaceAll(found -> {
                    String sign = found.group(1) == null ? found.group(2) : found.group(1);
                    String letter = found.group(3) == null ? found.group(4) : found.group(3);
                    String set = Normalizer.normalize(letter + ACCENTS.get(sign), Normalizer.Form.NFC);
                    return Matcher.quoteReplacement(set);
                });
    }

    /// Other commands say how words look, not which they are.
    private static String commands(String latex) {
        return COMMAND.matcher(latex)
                .replaceAll(found -> Matcher.quoteReplacement(LETTERS.getOrDefault(found.group(1), "")));
    }
}
