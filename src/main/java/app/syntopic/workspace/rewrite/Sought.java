package app.syntopic.workspace.rewrite;

import app.syntopic.model.Sentence;
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
/// @param wholeWords whether what is found may not be a part of a word
public record Sought(String words, boolean regex, boolean exact, boolean wholeWords) {

    public static final Sought NOTHING = new Sought("", false, false, false);

    /// Why a replacement cannot be used.
    public static final Sentence UNKNOWN_GROUP =
            Sentence.of("The replacement names a group that the expression does not have.");

    /// More places are not listed: nobody steps through them, and replacing goes on where it ended.
    private static final int MOST_PLACES = 20_000;

    /// What was found.
    ///
    /// @param problem a sentence when the expression cannot be used
    public record Found(List<Span> places, Optional<Sentence> problem) {
        public Found {
            places = List.copyOf(places);
        }
    }

    /// Where it is in a text, in order. Never runs away: an expression that would try for long is given up.
    public Found in(String text) {
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
            return new Found(
                    List.of(), Optional.of(Sentence.of("Not a regular expression: {0}.", wrong.getDescription())));
        } catch (PatientText.ImpatientException | StackOverflowError tooLong) {
            return new Found(
                    List.of(), Optional.of(Sentence.of("This expression takes too long here; make it simpler.")));
        }
    }

    private Pattern pattern() {
        int flags = Pattern.MULTILINE | (exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        if (!wholeWords) {
            return Pattern.compile(words, regex ? flags : flags | Pattern.LITERAL);
        }
        String inner = regex ? "(?:" + words + ")" : Pattern.quote(words);
        return Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}_])" + inner + "(?![\\p{L}\\p{N}\\p{M}_])", flags);
    }

    /// What stands in the place of what was found; `$1` is its first group when it is a regular expression.
    ///
    /// @return nothing when the replacement names a group that is not there
    public Optional<String> replacement(String text, Span place, String with) {
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
    public List<TextEdit> replaceAll(String text, String with) {
        List<TextEdit> edits = new ArrayList<>();
        for (Span place : in(text).places().reversed()) {
            replacement(text, place, with)
                    .ifPresent(insert -> edits.add(new TextEdit(place.start(), place.in(text), insert)));
        }
        return edits;
    }
}
