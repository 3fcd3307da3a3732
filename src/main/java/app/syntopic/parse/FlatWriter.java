package app.syntopic.parse;

import java.util.Arrays;

/// Collects Markdown made of pieces of an original text and of signs between them, and remembers where each piece came
/// from. Pieces are taken in the order of the original. Not thread-safe.
final class FlatWriter {

    private final String original;
    private final StringBuilder markdown;
    private int[] markdownStarts = new int[64];
    private int[] originalStarts = new int[64];
    private int[] originalLengths = new int[64];
    private int runs;
    private int reached;

    FlatWriter(String original) {
        this.original = original;
        this.markdown = new StringBuilder(original.length() + original.length() / 16 + 16);
    }

    /// Ends the block before, if there is one, and leaves a blank line.
    void startBlock() {
        if (!markdown.isEmpty()) {
            insert("\n\n", reached);
        }
    }

    void endLine() {
        insert("\n", reached);
    }

    /// Takes a piece of the original as it is.
    void copy(int start, int end) {
        if (start < end) {
            run(start, end - start);
            markdown.append(original, start, end);
            reached = end;
        }
    }

    /// Takes the lines of a piece of the original as they are; all line ends become `\n`.
    void copyLines(int start, int end) {
        for (int i = start, from = start; i <= end; i++) {
            if (i == end || original.charAt(i) == '\r') {
                copy(from, i);
                from = i + 1;
                if (i < end && !original.startsWith("\n", from)) {
                    insert("\n", i);
                }
            }
        }
    }

    /// Puts in signs that stand, in the original, before `at`.
    void insert(String signs, int at) {
        if (!signs.isEmpty()) {
            run(at, 0);
            markdown.append(signs);
            reached = Math.max(reached, at);
        }
    }

    private void run(int originalStart, int originalLength) {
        if (runs == markdownStarts.length) {
            markdownStarts = Arrays.copyOf(markdownStarts, runs * 2);
            originalStarts = Arrays.copyOf(originalStarts, runs * 2);
            originalLengths = Arrays.copyOf(originalLengths, runs * 2);
        }
        markdownStarts[runs] = markdown.length();
        originalStarts[runs] = originalStart;
        originalLengths[runs++] = originalLength;
    }

    int length() {
        return markdown.length();
    }

    String markdown() {
        return markdown.toString();
    }

    OriginalPlaces places() {
        return new OriginalPlaces(
                Arrays.copyOf(markdownStarts, runs),
                Arrays.copyOf(originalStarts, runs),
                Arrays.copyOf(originalLengths, runs),
                reached);
    }

    /// Leads from the Markdown back to the original.
    static final class OriginalPlaces {

        private final int[] markdownStarts;
        private final int[] originalStarts;
        private final int[] originalLengths;
        private final int end;

        private OriginalPlaces(int[] markdownStarts, int[] originalStarts, int[] originalLengths, int end) {
            this.markdownStarts = markdownStarts;
            this.originalStarts = originalStarts;
            this.originalLengths = originalLengths;
            this.end = end;
        }

        /// Never decreases; a sign that was put in leads to the place it was put before.
        int originalOffset(int markdownOffset) {
            int found = Arrays.binarySearch(markdownStarts, markdownOffset);
            int run = found >= 0 ? found : -found - 2;
            if (run < 0) {
                return markdownStarts.length == 0 ? end : originalStarts[0];
            }
            return originalStarts[run] + Math.min(markdownOffset - markdownStarts[run], originalLengths[run]);
        }
    }
}
