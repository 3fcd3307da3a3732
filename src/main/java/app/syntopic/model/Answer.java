package app.syntopic.model;

import java.util.List;

/// The note's answer to one of the four questions.
///
/// @param number 1 to 4
/// @param question as written, without the number
/// @param passages ordinals of the passages that answer it, in order
/// @param span in the file, question included
public record Answer(int number, String question, List<Integer> passages, Span span) {
    public Answer {
        passages = List.copyOf(passages);
    }
}
