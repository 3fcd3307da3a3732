package app.syntopic.graph;

import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A definition that says nearly what an older one says, so that what changed can be shown.
///
/// @param definition its number in the list
/// @param older the number of the older one it is closest to
/// @param changed ranges of its text that the older one does not have
/// @param left words of the older one that it does not have, neighbouring ones together
public record CloseDefinition(int definition, int older, List<Span> changed, List<String> left) {

    /// Two texts are close when this share of their words is the same and in order.
    private static final double CLOSE = 0.5;

    public CloseDefinition {
        changed = List.copyOf(changed);
        left = List.copyOf(left);
    }

    /// @param definitions the oldest first
    public static List<CloseDefinition> among(List<Definition> definitions) {
        List<CloseDefinition> close = new ArrayList<>();
        for (int later = 1; later < definitions.size(); later++) {
            closest(definitions, later).ifPresent(close::add);
        }
        return close;
    }

    private static Optional<CloseDefinition> closest(List<Definition> definitions, int later) {
        double best = CLOSE;
        Optional<CloseDefinition> found = Optional.empty();
        for (int older = 0; older < later; older++) {
            String before = definitions.get(older).text().text();
            WordDifference difference = WordDifference.of(before, definitions.get(later).text().text());
            if (difference.likeness() >= best) {
                best = difference.likeness();
                List<String> left = difference.removed().stream().map(span -> span.in(before)).toList();
                found = Optional.of(new CloseDefinition(later, older, difference.added(), left));
            }
        }
        return found;
    }
}
