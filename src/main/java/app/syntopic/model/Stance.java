package app.syntopic.model;

import java.util.Locale;
import java.util.Optional;

/// How a claim stands to a concept or to another claim.
public enum Stance {
    SUPPORTS,
    OPPOSES,
    QUALIFIES;

    /// The name of the inline field that states it, in lower case.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stance> named(String field) {
        return switch (field.strip().toLowerCase(Locale.ROOT)) {
            case "supports" -> Optional.of(SUPPORTS);
            case "opposes" -> Optional.of(OPPOSES);
            case "qualifies" -> Optional.of(QUALIFIES);
            default -> Optional.empty();
        };
    }
}
