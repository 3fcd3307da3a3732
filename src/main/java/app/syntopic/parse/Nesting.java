package app.syntopic.parse;

/// How deep the blocks of a text nest, told from the marks in front of its lines alone.
final class Nesting {

    /// A reader's list goes perhaps eight levels deep; flexmark takes quadratic time, and stack, for every further one.
    private static final int DEEPEST = 100;

    private Nesting() {}

    /// Whether some line has more marks of quotes and list items in front than can be read.
    static boolean isTooDeep(String text, int from) {
        for (int line = from; line < text.length(); line = Lines.next(text, line)) {
            if (marks(text, line) > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static int marks(String text, int line) {
        int marks = 0;
        int i = line;
        while (i < text.length() && marks <= DEEPEST) {
            char c = text.charAt(i);
            if (c == '>') {
                marks++;
            } else if ("-+*•–".indexOf(c) >= 0) {
                if (!endsMark(text, i)) {
                    return marks;
                }
                marks++;
            } else if (c >= '0' && c <= '9') {
                i = numberEnd(text, i);
                if (i >= text.length() || text.charAt(i) != '.' && text.charAt(i) != ')' || !endsMark(text, i)) {
                    return marks;
                }
                marks++;
            } else if (c != ' ' && c != '\t') {
                return marks;
            }
            i++;
        }
        return marks;
    }

    private static boolean endsMark(String text, int i) {
        return i + 1 < text.length() && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
    }

    private static int numberEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
