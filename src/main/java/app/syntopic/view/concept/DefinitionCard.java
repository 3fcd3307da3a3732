package app.syntopic.view.concept;

import app.syntopic.graph.Definition;
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

    static Pressable of(Definition definition, Navigator navigator) {
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
        card.getChildren().addAll(text, from);
        return card;
    }
}
