package app.syntopic.view.control;

import app.syntopic.view.Wording;
import app.syntopic.graph.Backlink;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Places that point here, by note, each with the sentence around it.
public final class BacklinkList extends VBox {

    /// @param total of all of them, also those not in the list
    public BacklinkList(List<Backlink> backlinks, int total, Navigator navigator) {
        getStyleClass().add("backlinks");
        if (backlinks.isEmpty()) {
            getChildren().add(hint(Wording.of("No other note points here yet.")));
        }
        Optional<NotePath> before = Optional.empty();
        for (Backlink backlink : backlinks) {
            NotePath from = backlink.note().path();
            boolean sameNote = before.equals(Optional.of(from));
            getChildren().add(createItem(backlink, !sameNote, navigator));
            before = Optional.of(from);
        }
        if (total > backlinks.size()) {
            getChildren().add(hint(Wording.of("and {0} more", total - backlinks.size())));
        }
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private static Pressable createItem(Backlink backlink, boolean withTitle, Navigator navigator) {
        Pressable item =
                new Pressable(
                        Wording.of("Open {0} at: {1}", backlink.note().title(), backlink.context()),
                        newTab ->
                                navigator.openNote(backlink.note().path(), Anchor.passage(backlink.passage()), newTab));
        item.getStyleClass().add("backlink");
        if (withTitle) {
            Label title = new Label(backlink.note().title());
            title.getStyleClass().add("backlink-title");
            title.setWrapText(true);
            item.getChildren().add(title);
        }
        if (!backlink.heading().isEmpty() && !backlink.heading().equals(backlink.note().title())) {
            Label heading = new Label("§ " + backlink.heading());
            heading.getStyleClass().add("hint");
            item.getChildren().add(heading);
        }
        List<MarkedFlow.Range> links =
                backlink.link().stream().map(span -> new MarkedFlow.Range(span, "named")).toList();
        MarkedFlow context = StanceText.flow(backlink.context(), links);
        context.getStyleClass().add("backlink-context");
        item.getChildren().add(context);
        return item;
    }
}
