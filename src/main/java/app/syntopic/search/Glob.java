package app.syntopic.search;

/// A text with `*` for any letters, none included. Matching takes time in proportion to both lengths at worst, whatever
/// the pattern: each star takes as little as it can, and only the last one met is ever tried again.
record Glob(String pattern) {

    private static final char STAR = '*';

    /// What stands before the first star.
    String beginning() {
        int star = pattern.indexOf(STAR);
        return star < 0 ? pattern : pattern.substring(0, star);
    }

    boolean matches(String text) {
        int at = 0;
        int inPattern = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            boolean here = inPattern < pattern.length();
            if (here && pattern.charAt(inPattern) == STAR) {
                star = inPattern++;
                retry = at;
            } else if (here && pattern.charAt(inPattern) == text.charAt(at)) {
                at++;
                inPattern++;
            } else if (star >= 0) {
                inPattern = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (inPattern < pattern.length() && pattern.charAt(inPattern) == STAR) {
            inPattern++;
        }
        return inPattern == pattern.length();
    }
}
