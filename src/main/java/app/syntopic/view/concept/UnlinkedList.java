package app.syntopic.view.concept;

import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.UnlinkedMention;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.StanceText;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// Places that name the concept without a link, each with a button that writes one.
final class UnlinkedList extends VBox {

    private static final int PIECE = 6;

    private final ConceptPage page;
    private final Navigator navigator;
    private final ConceptChanges changes;

    UnlinkedList(ConceptPage page, Navigator navigator, ConceptChanges changes) {
        this.page = page;
        this.navigator = navigator;
        this.changes = changes;
        setId("unlinked");
        getStyleClass().add("unlinked");
        show(PIECE);
    }

    /// Gives the keyboard to the first button.
    void focusFirst() {
        lookup(".button").requestFocus();
    }

    private void show(int limit) {
        getChildren().clear();
        List<UnlinkedMention> mentions = page.unlinked();
        mentions.stream().limit(limit).forEach(mention -> getChildren().add(createItem(mention)));
        if (mentions.size() > limit) {
            Button more = new Button(Wording.of("Show {0} more", Math.min(PIECE * 4, mentions.size() - limit)));
            more.getStyleClass().add("flat-link");
            more.setOnAction(event -> show(limit + PIECE * 4));
            getChildren().add(more);
        }
    }

    private VBox createItem(UnlinkedMention mention) {
        Label title = new Label(mention.note().title());
        title.setWrapText(true);
        title.getStyleClass().add("backlink-title");
        MarkedFlow context =
                StanceText.flow(mention.context(), List.of(new MarkedFlow.Range(mention.named(), "named")));
        context.getStyleClass().add("backlink-context");
        Pressable place =
                new Pressable(
                        Wording.of("Open {0} at: {1}", mention.note().title(), mention.context()),
                        newTab -> navigator.openNote(mention.note().path(), Anchor.passage(mention.passage()), newTab));
        place.getStyleClass().add("backlink");
        place.getChildren().addAll(title, context);
        Button link = new Button(Wording.of("Link it"));
        link.getStyleClass().add("flat-link");
        link.setAccessibleText(Wording.of("Link “{0}” in {1}", mention.words(), mention.note().title()));
        link.setOnAction(event -> {
            // the keyboard would go to the top of the window otherwise
            place.requestFocus();
            link.setDisable(true);
            changes.link(mention, page.concept());
        });
        VBox item = new VBox(place, link);
        item.getStyleClass().add("unlinked-item");
        return item;
    }
}
