package app.syntopic.parse;

import app.syntopic.model.Problem;
import app.syntopic.model.Span;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A note's file as text. A byte order mark is not part of the text, so offset 0 is the first sign a reader sees; line
/// ends are kept as they are.
///
/// @param text decoded; all offsets of a parsed note are places in it
/// @param charset what the file is written in
/// @param byteOrderMark whether the file begins with one, to be written again
/// @param problem set when the file is not UTF-8
public record NoteText(String text, Charset charset, boolean byteOrderMark, Optional<Problem> problem) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Reads UTF-8; UTF-16 where a byte order mark says so; and what is neither as windows-1252. Never fails.
    public static NoteText decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return other(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return other(bytes, 2, StandardCharsets.UTF_16LE);
        }
        boolean mark = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        int start = mark ? 3 : 0;
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                            .toString();
            return new NoteText(text, StandardCharsets.UTF_8, mark, Optional.empty());
        } catch (CharacterCodingException notUtf8) {
            return other(bytes, 0, WINDOWS);
        }
    }

    private static NoteText other(byte[] bytes, int start, Charset charset) {
        String text = new String(bytes, start, bytes.length - start, charset);
        Problem problem =
                new Problem(
                        Problem.Rule.NOT_UTF8,
                        Problem.Severity.WARNING,
                        "The file is not written in UTF-8; it is shown as " + charset.name() + ".",
                        new Span(0, 0),
                        1,
                        Optional.of("Save it as UTF-8."));
        return new NoteText(text, charset, start > 0, Optional.of(problem));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
