package app.syntopic.search;

import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.UnicodeUtil;

import java.io.IOException;
import java.util.Arrays;

/// Passages as the index keeps them: frequent letters of running text in one byte, in the way of Smaz. English takes
/// 0.6 bytes a letter, which LZ4 alone does not reach in blocks so small that hits are read quickly.
///
/// A byte below 0x80 is that ASCII character, one below 0xFF an entry of the table, and after 0xFF a character stands
/// by its number. A text that would be longer for it, as in other scripts, is kept in UTF-8. Greedy: the longest entry
/// that fits comes first. Not thread-safe; made to be reused.
final class PackedText {

    /// The order is part of the index's format.
    private static final String[] ENTRIES =
            (" a| and| in| of| s| the|, |. |The |a |able |al|al |an|and |ar|are |as|as |at|ation|be |by |ce|ce |ch|ch"
                 + " |co|con|ction|d |de|di|e |ed |en|es |fi|for|for |from |ge|ha|ho|il|in|in |ing |is|is |it|it"
                 + " |la|le|le |li|lo|ly |ma|mat|me|ment|n |ne|not |nt|of |on|on |one |or|or |other|ou|ou |pe|pro|r"
                 + " |ra|re|re |rea|ri|s |s, |s. |se|se |si|st |str|t |te|ter|ter |that |the|the |this |ti|to |ts"
                 + " |un|under|ur|us|use|ut|ver|wa|which|with |work|y |§|ä|é|ö|ü|–|—|‘|’|“|”|…|— ")
                    .split("\\|");

    private static final int FIRST_ENTRY = 0x80;
    private static final int ESCAPE = 0xFF;

    /// An escape takes a byte, and the number of a character at most three.
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private static final int LATER_BYTE = 0x80;
    private static final int BITS_OF_A_BYTE = 7;

    /// Characters that an entry may begin with or go on with are below this.
    private static final int CHARACTERS = 0x2040;

    private static final Trie TRIE = new Trie();

    private char[] characters = new char[256];
    private byte[] packed = new byte[256 * MOST_BYTES_OF_A_CHARACTER];
    private int size;

    void write(String text, DataOutput out) throws IOException {
        pack(text);
        int plain = UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length());
        if (plain < size) {
            out.writeVInt(0);
            out.writeString(text);
        } else {
            out.writeVInt(size + 1);
            out.writeBytes(packed, 0, size);
        }
    }

    private void pack(String text) {
        int length = text.length();
        if (characters.length < length) {
            characters = new char[length];
            packed = new byte[length * MOST_BYTES_OF_A_CHARACTER];
        }
        text.getChars(0, length, characters, 0);
        size = 0;
        for (int i = 0; i < length; ) {
            int entry = TRIE.longest(characters, i, length);
            if (entry >= 0) {
                packed[size++] = (byte) (FIRST_ENTRY + entry);
                i += ENTRIES[entry].length();
            } else {
                putCharacter(characters[i]);
                i++;
            }
        }
    }

    private void putCharacter(char c) {
        if (c < FIRST_ENTRY) {
            packed[size++] = (byte) c;
            return;
        }
        packed[size++] = (byte) ESCAPE;
        int rest = c;
        while (rest >= LATER_BYTE) {
            packed[size++] = (byte) (rest | LATER_BYTE);
            rest >>>= BITS_OF_A_BYTE;
        }
        packed[size++] = (byte) rest;
    }

    /// @throws IOException when the bytes are no text
    static String read(DataInput in) throws IOException {
        int length = in.readVInt() - 1;
        if (length < 0) {
            return in.readString();
        }
        StringBuilder text = new StringBuilder(length + length / 2);
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        for (int i = 0; i < length; i++) {
            int code = bytes[i] & 0xFF;
            if (code < FIRST_ENTRY) {
                text.append((char) code);
            } else if (code < ESCAPE) {
                text.append(ENTRIES[code - FIRST_ENTRY]);
            } else {
                int c = 0;
                int shift = 0;
                do {
                    i++;
                    c |= (bytes[i] & LATER_BYTE - 1) << shift;
                    shift += BITS_OF_A_BYTE;
                } while (bytes[i] < 0);
                text.append((char) c);
            }
        }
        return text.toString();
    }

    /// The entries by their characters.
    private static final class Trie {

        /// By node and class of a character: the next node, or 0. A node's number is where it begins here.
        private final int[] next;

        /// By node: the entry that ends there, or -1.
        private final short[] ending;

        /// By character: its class, or 0 for one that is in no entry: no node leads on from that.
        private final byte[] classes = new byte[CHARACTERS];

        private int classCount = 1;
        private int end;

        Trie() {
            for (String entry : ENTRIES) {
                entry.chars().filter(c -> classes[c] == 0).forEach(c -> classes[c] = (byte) classCount++);
            }
            int most = 1 + Arrays.stream(ENTRIES).mapToInt(String::length).sum();
            next = new int[most * classCount];
            ending = new short[most * classCount];
            Arrays.fill(ending, (short) -1);
            end = classCount;
            for (int entry = 0; entry < ENTRIES.length; entry++) {
                add(ENTRIES[entry], entry);
            }
        }

        private void add(String text, int entry) {
            int node = 0;
            for (int i = 0; i < text.length(); i++) {
                int at = node + classes[text.charAt(i)];
                if (next[at] == 0) {
                    next[at] = end;
                    end += classCount;
                }
                node = next[at];
            }
            ending[node] = (short) entry;
        }

        /// The longest entry that stands at a place of the text, or -1.
        int longest(char[] text, int start, int length) {
            int found = -1;
            int node = 0;
            for (int i = start; i < length; i++) {
                char c = text[i];
                node = c < CHARACTERS ? next[node + classes[c]] : 0;
                if (node == 0) {
                    break;
                }
                found = ending[node] >= 0 ? ending[node] : found;
            }
            return found;
        }
    }
}
