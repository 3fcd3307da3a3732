package app.syntopic.source;

import app.syntopic.source.Transcript.Turn;

import java.util.ArrayList;
import java.util.List;

/// Joins cues, which break off anywhere, to pieces that can be read.
final class Turns {

    /// In UTF-16 code units: behind the first, a piece ends with its sentence; behind the other, wherever it is.
    private static final int LONG_ENOUGH = 300;

    private static final int TOO_LONG = 700;

    private Turns() {}

    static List<Turn> joined(List<Turn> cues) {
        List<Turn> turns = new ArrayList<>();
        for (Turn cue : cues) {
            boolean goesOn = !turns.isEmpty() && goesOn(turns.getLast(), cue);
            turns.add(goesOn ? both(turns.removeLast(), cue) : cue);
        }
        return turns;
    }

    private static boolean goesOn(Turn last, Turn cue) {
        int length = last.text().length();
        boolean ended = length >= LONG_ENOUGH && endsSentence(last.text()) || length >= TOO_LONG;
        return !ended && last.speaker().equals(cue.speaker());
    }

    private static boolean endsSentence(String text) {
        return ".?!…。？！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Turn both(Turn first, Turn second) {
        return new Turn(first.startSeconds(), first.speaker(), first.text() + " " + second.text(), first.line());
    }
}
