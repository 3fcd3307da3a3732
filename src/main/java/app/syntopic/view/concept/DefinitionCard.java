package app.syntopic.view.concept;

import app.syntopic.graph.CloseDefinition;
import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one source means by the concept; pressing it opens the entry.
final class DefinitionCard {

    private static final int MOST_LEFT = 4;

    private DefinitionCard() {}

    /// @param concept the label of the page, which a card does not repeat
    /// @param close what it changes of an older one, where it says nearly the same
    /// @param older the older one's source
    static Pressable of(
            Definition definition,
            String concept,
            Optional<CloseDefinition> close,
            Optional<String> older,
            Navigator navigator) {
        String source = definition.note().shortNameAndYear();
        Pressable card =
                new Pressable(
                        source + ": " + definition.text().text(),
                        newTab ->
                                navigator.openNote(
                                        definition.note().path(), Anchor.passage(definition.passage()), newTab));
        card.getStyleClass().add("card");
        MarkedFlow text =
                MarkedFlow.of(definition.text(), close.map(CloseDefinition::changed).orElse(List.of()), "changed");
        text.getStyleClass().add("definition-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Hint from = new Hint(source);
        boolean sameLabel = FoldedLabel.of(definition.label()).equals(FoldedLabel.of(concept));
        if (!sameLabel) {
            Label label = new Label(definition.label());
            label.setWrapText(true);
            label.getStyleClass().add("card-label");
            card.getChildren().add(label);
        }
        card.getChildren().addAll(text, from);
        older.ifPresent(before -> card.getChildren().add(difference(before, close.orElseThrow())));
        return card;
    }

    private static Label difference(String older, CloseDefinition close) {
        Label label = new Label(says(older, close));
        label.setWrapText(true);
        label.getStyleClass().add("difference");
        return label;
    }

    /// In words what marks in the text cannot show: what it does not say any more.
    private static String says(String older, CloseDefinition close) {
        String left =
                close.left().stream()
                        .limit(MOST_LEFT)
                        .map(words -> Wording.of("“{0}”", words))
                        .collect(Collectors.joining(", "));
        String all = close.left().size() > MOST_LEFT ? left + " …" : left;
        if (close.left().isEmpty()) {
            return close.changed().isEmpty()
                    ? Wording.of("in the words of {0}", older)
                    : Wording.of("marked: what differs from {0}", older);
        }
        return close.changed().isEmpty()
                ? Wording.of("{0} without {1}", older, all)
                : Wording.of("marked: what differs from {0}, which has {1}", older, all);
    }
}
