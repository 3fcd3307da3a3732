package app.syntopic.view.control;

import app.syntopic.model.Stance;
import app.syntopic.view.Wording;

/// Stances in words.
public final class Stances {

    private Stances() {}

    /// What a claim does: `supports`.
    public static String verb(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Wording.of("supports");
            case OPPOSES -> Wording.of("opposes");
            case QUALIFIES -> Wording.of("qualifies");
        };
    }
}
