package app.syntopic.notebook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How a note's bytes stand for its text. Each is exact: bytes it decodes, it encodes to the same bytes.
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_8_WITH_BOM(StandardCharsets.UTF_8, "UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16LE_WITH_BOM(StandardCharsets.UTF_16LE, "UTF-16", 0xFF, 0xFE),
    UTF_16BE_WITH_BOM(StandardCharsets.UTF_16BE, "UTF-16", 0xFE, 0xFF),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252"),
    /// Takes any bytes; what nothing else takes.
    LATIN_1(StandardCharsets.ISO_8859_1, "Latin-1");

    private final Charset charset;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final byte[] mark;

    TextEncoding(Charset charset, String label, int... mark) {
        this.charset = charset;
        this.label = label;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /// The name a reader knows.
    public String label() {
        return label;
    }

    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /// The text without the byte-order mark; nothing when the bytes are not in this encoding.
    Optional<String> decode(byte[] bytes) {
        boolean marked = bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
        if (!marked) {
            return Optional.empty();
        }
        int length = bytes.length - mark.length;
        if (isUtf8()) {
            // several times faster than a decoder that reports; a replacement character means that it has to be asked
            String text = new String(bytes, mark.length, length, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, mark.length, length));
            return Optional.of(text.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// The bytes of a text, with the byte-order mark.
    ///
    /// @throws CharacterCodingException when a character does not exist in this encoding
    byte[] encode(String text) throws CharacterCodingException {
        ByteBuffer encoded =
                charset.newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(text));
        byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.remaining());
        encoded.get(bytes, mark.length, encoded.remaining());
        return bytes;
    }
}
