package app.syntopic.model;

import java.util.List;

/// The note's answer to one of the four questions.
///
/// @param number 1 to 4
/// @param question as written, without the number
/// @param passages ordinals of the passages that answer it, in order
/// @param span in the file, question included
public record Answer(int number, String question, List<Integer> passages, Span span) {

    /// Before a question stands no more than its number and a dash.
    private static final int LONGEST_NUMBER = 16;

    public Answer {
        passages = List.copyOf(passages);
    }

    /// A passage of the answer without the question, with which the first one may begin.
    public MarkedText withoutQuestion(MarkedText passage) {
        String text = passage.text();
        int at = question.isEmpty() ? -1 : text.indexOf(question);
        if (at < 0 || at > LONGEST_NUMBER) {
            return passage;
        }
        int start = at + question.length();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return passage.part(new Span(start, text.length()));
    }
}
