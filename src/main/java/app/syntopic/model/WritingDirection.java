package app.syntopic.model;

/// From which side a paragraph is written, as its first letter tells.
///
/// @see <a href="https://www.unicode.org/reports/tr9/#P2">Unicode Bidirectional Algorithm, rules P2 and P3</a>
public final class WritingDirection {

    private WritingDirection() {}

    /// Whether a text begins at the right; not where it has no letters, as digits and punctuation stand in either.
    public static boolean isFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isFromRight(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return isFromRight(c);
            }
        }
        return false;
    }

    /// Whether a text has such letters anywhere, so that its order on the line is not that of its letters.
    public static boolean turns(String text) {
        return text.chars().anyMatch(c -> isFromRight((char) c));
    }

    /// Whether a letter belongs to a script that is written from the right.
    public static boolean isFromRight(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
