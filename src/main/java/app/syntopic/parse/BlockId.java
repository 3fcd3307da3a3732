package app.syntopic.parse;

/// A block's id, `^like-this`, at the end of its text.
///
/// @param id without `^`; empty for none
/// @param textEnd where the text before it ends
record BlockId(String id, int textEnd) {

    /// The id at the end of a text: after a space, or the whole text. What a link or code shows is none.
    static BlockId in(Inline inline) {
        BlockId found = in(inline.text());
        boolean shown = !found.id().isEmpty() && inline.closed().contains(inline.text().lastIndexOf('^'));
        return shown ? new BlockId("", inline.text().length()) : found;
    }

    private static BlockId in(String text) {
        int end = Words.trimEnd(text, 0, text.length());
        int start = end;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        boolean marked = start < end && start > 0 && text.charAt(start - 1) == '^';
        boolean apart = marked && (start == 1 || Words.isSpaceAt(text, start - 2));
        return apart
                ? new BlockId(text.substring(start, end), Words.trimEnd(text, 0, start - 1))
                : new BlockId("", text.length());
    }

    boolean isAlone() {
        return !id.isEmpty() && textEnd == 0;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
