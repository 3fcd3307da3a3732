package app.syntopic.parse;

import app.syntopic.model.Span;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of a callout, `[!type]- Title`.
///
/// @param type in lower case
/// @param folded present when a sign says that the callout can be folded; true when it starts folded
/// @param title the title's place in the text
record CalloutHead(String type, Optional<Boolean> folded, Span title) {

    private static final Pattern HEAD = Pattern.compile("^\\[!([\\p{L}\\p{N} _|-]{1,40})\\]([+-]?)");

    static Optional<CalloutHead> of(Inline inline) {
        if (!inline.text().startsWith("[!")) {
            return Optional.empty();
        }
        Matcher matcher = HEAD.matcher(inline.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int lineEnd = inline.breaks().isEmpty() ? inline.text().length() : inline.breaks().getFirst().at();
        Optional<Boolean> folded =
                matcher.group(2).isEmpty() ? Optional.empty() : Optional.of(matcher.group(2).equals("-"));
        String written = matcher.group(1).strip();
        int bar = written.indexOf('|');
        String type = (bar < 0 ? written : written.substring(0, bar)).strip().toLowerCase(Locale.ROOT);
        return Optional.of(new CalloutHead(type, folded, new Span(Math.min(matcher.end(), lineEnd), lineEnd)));
    }

    boolean isQuote() {
        return type.equals("quote") || type.equals("cite");
    }
}
