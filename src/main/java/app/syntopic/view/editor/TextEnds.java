package app.syntopic.view.editor;

/// How a long text begins and ends, cut where a line ends, or where that would leave too little, where a word does.
///
/// @param start the beginning, with a sign of what is left out where that is in the middle of a line
/// @param end the same of the end
record TextEnds(String start, String end) {

    private static final String LEFT_OUT = "…";

    /// @param room how much of the text is shown at each end, in UTF-16 code units; the text is longer than both
    static TextEnds of(String text, int room) {
        String first = text.substring(0, room);
        String last = text.substring(text.length() - room);
        int lineEnd = first.lastIndexOf('\n');
        int wordEnd = first.lastIndexOf(' ');
        int lineStart = last.indexOf('\n') + 1;
        int wordStart = last.indexOf(' ') + 1;
        return new TextEnds(
                lineEnd >= room / 2
                        ? first.substring(0, lineEnd).strip()
                        : first.substring(0, wordEnd > 0 ? wordEnd : room).strip() + " " + LEFT_OUT,
                lineStart > 0 && lineStart <= room / 2
                        ? last.substring(lineStart).strip()
                        : LEFT_OUT + " " + last.substring(wordStart).strip());
    }

    /// One under the other.
    @Override
    public String toString() {
        boolean isSaid = start.endsWith(LEFT_OUT) || end.startsWith(LEFT_OUT);
        return start + (isSaid ? "\n" : "\n" + LEFT_OUT + "\n") + end;
    }
}
