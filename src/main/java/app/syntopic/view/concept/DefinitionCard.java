package app.syntopic.view.concept;

import app.syntopic.graph.Definition;
import app.syntopic.model.FoldedLabel;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// What one source means by the concept; pressing it opens the entry.
final class DefinitionCard {

    private DefinitionCard() {}

    /// @param concept the label of the page, which a card does not repeat
    static Pressable of(Definition definition, String concept, Navigator navigator) {
        String source =
                definition.note().shortName()
                        + definition.note().published().map(date -> " · " + date.year()).orElse("");
        Pressable card =
                new Pressable(
                        source + ": " + definition.text().text(),
                        newTab ->
                                navigator.openNote(
                                        definition.note().path(), Anchor.passage(definition.passage()), newTab));
        card.getStyleClass().add("card");
        MarkedFlow text = MarkedFlow.of(definition.text(), List.of());
        text.getStyleClass().add("definition-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Label from = new Label(source);
        from.getStyleClass().add("hint");
        boolean sameLabel = FoldedLabel.of(definition.label()).equals(FoldedLabel.of(concept));
        if (!sameLabel) {
            Label label = new Label(definition.label());
            label.setWrapText(true);
            label.getStyleClass().add("card-label");
            card.getChildren().add(label);
        }
        card.getChildren().addAll(text, from);
        return card;
    }
}
