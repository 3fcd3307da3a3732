package app.syntopic.view;

/// The four questions in words.
public final class Questions {

    private Questions() {}

    /// @param number from 1 to 4
    public static String ask(int number) {
        return switch (number) {
            case 1 -> Wording.of("What is it about?");
            case 2 -> Wording.of("How is it argued?");
            case 3 -> Wording.of("Is it true?");
            case 4 -> Wording.of("What of it?");
            default -> throw new IllegalArgumentException("there are four questions: " + number);
        };
    }
}
