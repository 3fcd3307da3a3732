package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;

import java.util.Optional;
import java.util.function.Predicate;

/// Which concept a label names.
@FunctionalInterface
public interface ConceptLabels {

    /// @return empty when the label names none
    Optional<FoldedLabel> concept(FoldedLabel label);

    /// Every label that is a concept's is the concept's key.
    static ConceptLabels keys(Predicate<FoldedLabel> isConcept) {
        return label -> Optional.of(label).filter(isConcept);
    }
}
