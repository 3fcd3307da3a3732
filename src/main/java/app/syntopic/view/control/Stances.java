package app.syntopic.view.control;

import app.syntopic.model.Stance;
import app.syntopic.view.Wording;

/// Stances in words.
public final class Stances {

    private static final char FIXED_SPACE = '\u00A0';

    private Stances() {}

    /// What a claim does: `supports`.
    public static String verb(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Wording.of("supports");
            case OPPOSES -> Wording.of("opposes");
            case QUALIFIES -> Wording.of("qualifies");
        };
    }

    /// The same behind a sign, so that neither words nor a colour are needed to tell one from another: `+ supports`.
    public static String signed(Stance stance) {
        return sign(stance) + FIXED_SPACE + verb(stance);
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "+";
            case OPPOSES -> "−";
            case QUALIFIES -> "±";
        };
    }
}
