package app.syntopic.view.create;

import app.syntopic.view.Place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where writing a new note begins: behind its first question; where it has none, at its end. Not before its front
/// matter, which a letter typed there would make part of the text.
public final class WritingStart {

    private static final Pattern FIRST_QUESTION = Pattern.compile("(?m)^\\W*Q1\\b.*$");

    private WritingStart() {}

    /// The line, from 0, and the column of it in UTF-16 code units.
    public static Place in(String text) {
        Matcher question = FIRST_QUESTION.matcher(text);
        int start = question.find() ? question.end() : text.length();
        int line = (int) text.substring(0, start).chars().filter(unit -> unit == '\n').count();
        return new Place(line, start - (text.lastIndexOf('\n', start - 1) + 1));
    }
}
