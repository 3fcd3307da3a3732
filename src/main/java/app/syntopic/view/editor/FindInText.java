package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What is looked for in a text and what is to stand in its place.
///
/// @param words as typed: plain words, or a regular expression of Java's
/// @param exact whether capital letters count
record FindInText(String words, boolean regex, boolean exact) {

    static final FindInText NOTHING = new FindInText("", false, false);

    /// More places are not listed: nobody steps through them, and replacing goes on where it ended.
    private static final int MOST_PLACES = 20_000;

    /// What was found.
    ///
    /// @param problem a sentence when the expression cannot be used
    record Found(List<Span> places, Optional<String> problem) {
        Found {
            places = List.copyOf(places);
        }
    }

    Found in(String text) {
        if (words.isEmpty()) {
            return new Found(List.of(), Optional.empty());
        }
        try {
            Matcher matcher = pattern().matcher(new PatientText(text));
            List<Span> places = new ArrayList<>();
            while (places.size() < MOST_PLACES && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(Span.of(matcher.start(), matcher.end()));
                }
            }
            return new Found(places, Optional.empty());
        } catch (PatternSyntaxException wrong) {
            return new Found(List.of(), Optional.of("Not a regular expression: " + wrong.getDescription() + "."));
        } catch (PatientText.ImpatientException | StackOverflowError tooLong) {
            return new Found(List.of(), Optional.of("This expression takes too long here; make it simpler."));
        }
    }

    private Pattern pattern() {
        int flags = Pattern.MULTILINE | (exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Pattern.compile(words, regex ? flags : flags | Pattern.LITERAL);
    }

    /// What stands in the place of what was found; `$1` is its first group when it is a regular expression.
    ///
    /// @return nothing when the replacement names a group that is not there
    Optional<String> replacement(String text, Span place, String with) {
        if (!regex) {
            return Optional.of(with);
        }
        try {
            Matcher matcher = pattern().matcher(new PatientText(text));
            if (!matcher.find(place.start())) {
                return Optional.empty();
            }
            StringBuilder replaced = new StringBuilder();
            matcher.appendReplacement(replaced, with);
            return Optional.of(replaced.substring(matcher.start()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | PatientText.ImpatientException wrong) {
            return Optional.empty();
        }
    }

    /// The edits that replace all that is found, the last first, so that none moves the place of another.
    List<TextEdit> replaceAll(String text, String with) {
        List<TextEdit> edits = new ArrayList<>();
        for (Span place : in(text).places().reversed()) {
            replacement(text, place, with)
                    .ifPresent(insert -> edits.add(new TextEdit(place.start(), place.in(text), insert)));
        }
        return edits;
    }
}
