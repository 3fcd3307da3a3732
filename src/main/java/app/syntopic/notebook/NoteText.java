package app.syntopic.notebook;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.NoteFileException.Reason;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/// The text of a note and how its file spells it. Bytes decoded and encoded again are the same bytes.
///
/// @param text without byte-order mark; line ends as they stand in the file
public record NoteText(String text, TextEncoding encoding) {

    /// A text for a new file.
    public static NoteText fresh(String text) {
        return new NoteText(text, TextEncoding.UTF_8);
    }

    /// Takes the bytes for UTF-8, or what a byte-order mark says, else for the encoding of old Windows programs.
    public static NoteText of(byte[] bytes) {
        for (TextEncoding encoding :
                new TextEncoding[] {
                    TextEncoding.UTF_8_WITH_BOM,
                    TextEncoding.UTF_16LE_WITH_BOM,
                    TextEncoding.UTF_16BE_WITH_BOM,
                    TextEncoding.UTF_8,
                    TextEncoding.WINDOWS_1252
                }) {
            Optional<String> text = encoding.decode(bytes);
            if (text.isPresent()) {
                return new NoteText(text.get(), encoding);
            }
        }
        return new NoteText(TextEncoding.LATIN_1.decode(bytes).orElseThrow(), TextEncoding.LATIN_1);
    }

    /// The text with `\n` as the only line end.
    public String plain() {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// This note with a text that an editor gave back. Editors know one line end, `\n`: lines that did not change keep
    /// theirs, others get the one the file uses most.
    public NoteText edited(String edited) {
        boolean exact = text.indexOf('\r') < 0 || edited.indexOf('\r') >= 0;
        return new NoteText(exact ? edited : new LineEnds(text).carryTo(edited), encoding);
    }

    /// The bytes to write.
    ///
    /// @param note what to name in the exception
    /// @throws NoteFileException when a character does not exist in the note's encoding
    public byte[] bytes(NotePath note) {
        try {
            return encoding.encode(text);
        } catch (CharacterCodingException e) {
            throw new NoteFileException(
                    note,
                    Reason.NOT_ENCODABLE,
                    Sentence.of(
                            "“{0}” is written in {1}, which lacks a character of the new text; convert the file to"
                                    + " UTF-8 first.",
                            note.name(), encoding.label()),
                    e);
        }
    }
}
