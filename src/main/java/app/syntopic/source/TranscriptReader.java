package app.syntopic.source;

import app.syntopic.source.Transcript.Turn;

import java.util.List;
import java.util.regex.Pattern;

/// Reads a transcript, told by what the file holds rather than by its name: WebVTT, SubRip, or plain text with or
/// without times and names. What does not fit is left out; nothing fails.
public final class TranscriptReader {

    private static final Pattern MARK = Pattern.compile("^\uFEFF");

    private TranscriptReader() {}

    /// @param text of the file
    public static Transcript read(String text) {
        List<String> lines = MARK.matcher(text).replaceFirst("").lines().map(String::strip).toList();
        boolean cues = lines.stream().anyMatch(line -> CueLines.TIMES.matcher(line).matches());
        List<Turn> pieces = cues ? new CueLines(lines).read() : new SpokenLines(lines).read();
        return new Transcript(cues ? Turns.joined(pieces) : pieces);
    }
}
