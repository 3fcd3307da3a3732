package app.syntopic.model;

import java.util.Arrays;

/// Leads from a displayed text back to the file it was parsed from.
///
/// The text is cut into runs; within a run both sides advance together, and a run of the text that stands for a longer
/// piece of the file (an entity, a dropped mark) ends where the next begins.
public final class SourceMap {

    private final int[] textStarts;
    private final int[] fileStarts;
    private final int textLength;
    private final int fileEnd;

    private SourceMap(int[] textStarts, int[] fileStarts, int textLength, int fileEnd) {
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
        this.textLength = textLength;
        this.fileEnd = fileEnd;
    }

    /// A text that stands in the file as it is, from `fileStart` on.
    public static SourceMap verbatim(int fileStart, int length) {
        return new SourceMap(new int[] {0}, new int[] {fileStart}, length, fileStart + length);
    }

    /// The offset in the file of a character of the text; for the text's end, the end of what it was parsed from.
    public int fileOffset(int textOffset) {
        if (textOffset >= textLength) {
            return fileEnd;
        }
        int run = run(textOffset);
        return fileStarts[run] + (textOffset - textStarts[run]);
    }

    /// The range in the file that a range of the text was parsed from; it ends after the last character, so marks that
    /// follow the range in the file are outside.
    public Span fileSpan(Span inText) {
        int start = fileOffset(inText.start());
        if (inText.isEmpty()) {
            return new Span(start, start);
        }
        int end = inText.end() >= textLength ? fileEnd : Math.max(start, fileOffset(inText.end() - 1) + 1);
        return new Span(start, Math.max(start, end));
    }

    /// The offset in the text that shows a character of the file, or the nearest one before it.
    public int textOffset(int fileOffset) {
        int found = Arrays.binarySearch(fileStarts, fileOffset);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        int limit = run + 1 < textStarts.length ? textStarts[run + 1] : textLength;
        return Math.clamp(
                textStarts[run] + (long) (fileOffset - fileStarts[run]),
                textStarts[run],
                Math.max(textStarts[run], limit));
    }

    /// The map of a range of the text.
    public SourceMap part(Span inText) {
        Builder part = new Builder();
        int start = Math.min(inText.start(), textLength);
        int to = Math.min(inText.end(), textLength);
        for (int run = run(start); start < to; run++) {
            int runEnd = run + 1 < textStarts.length ? Math.min(to, textStarts[run + 1]) : to;
            part.add(fileStarts[run] + (start - textStarts[run]), runEnd - start);
            start = runEnd;
        }
        return part.build();
    }

    /// The same text, with each place in the file replaced by what `offset` makes of it; `offset` must not reorder
    /// places.
    public SourceMap mapped(java.util.function.IntUnaryOperator offset) {
        int[] moved = new int[fileStarts.length];
        Arrays.setAll(moved, i -> offset.applyAsInt(fileStarts[i]));
        return new SourceMap(textStarts, moved, textLength, offset.applyAsInt(fileEnd));
    }

    private int run(int textOffset) {
        int found = Arrays.binarySearch(textStarts, textOffset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map
                && textLength == map.textLength
                && fileEnd == map.fileEnd
                && Arrays.equals(textStarts, map.textStarts)
                && Arrays.equals(fileStarts, map.fileStarts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(textStarts) + Arrays.hashCode(fileStarts);
    }

    @Override
    public String toString() {
        return "SourceMap[" + textStarts.length + " runs, " + fileOffset(0) + ".." + fileEnd + "]";
    }

    /// Collects runs in the order of the text. Not thread-safe.
    public static final class Builder {

        private int[] textStarts = new int[8];
        private int[] fileStarts = new int[8];
        private int runs;
        private int textLength;
        private int fileEnd;

        /// The next `length` characters of the text stand at `fileStart` and after.
        public Builder add(int fileStart, int length) {
            return add(fileStart, length, length);
        }

        /// The next `textUnits` characters of the text stand for `fileUnits` characters of the file.
        public Builder add(int fileStart, int textUnits, int fileUnits) {
            boolean continues = runs > 0 && fileStart == fileStarts[runs - 1] + (textLength - textStarts[runs - 1]);
            if (!continues || textUnits != fileUnits) {
                if (runs == textStarts.length) {
                    textStarts = Arrays.copyOf(textStarts, runs * 2);
                    fileStarts = Arrays.copyOf(fileStarts, runs * 2);
                }
                textStarts[runs] = textLength;
                fileStarts[runs++] = fileStart;
            }
            textLength += textUnits;
            fileEnd = fileStart + fileUnits;
            return this;
        }

        public SourceMap build() {
            if (runs == 0) {
                return verbatim(fileEnd, 0);
            }
            return new SourceMap(Arrays.copyOf(textStarts, runs), Arrays.copyOf(fileStarts, runs), textLength, fileEnd);
        }
    }
}
