package app.syntopic.view.control;

import app.syntopic.graph.Backlink;
import app.syntopic.model.Link;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Headings;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Places that point here, by note, each with the sentence around it. A long list is shown piece by piece.
public final class BacklinkList extends VBox {

    private static final int PIECE = 12;

    private final int total;
    private final Navigator navigator;
    private final Runnable readMore;
    private List<Backlink> backlinks = List.of();
    private int limit = PIECE;

    /// @param total of all places, also those not read yet
    /// @param readMore asks for more than were shown last
    public BacklinkList(int total, Navigator navigator, Runnable readMore) {
        this.total = total;
        this.navigator = navigator;
        this.readMore = readMore;
        getStyleClass().add("backlinks");
    }

    /// Shows the first of these, and more of them as they are asked for.
    public void show(List<Backlink> read) {
        backlinks = read;
        getChildren().clear();
        if (backlinks.isEmpty()) {
            getChildren().add(Hint.wrapped(Wording.of("No other note points here yet.")));
        }
        Optional<NotePath> before = Optional.empty();
        for (Backlink backlink : backlinks.subList(0, Math.min(limit, backlinks.size()))) {
            NotePath from = backlink.note().path();
            boolean sameNote = before.equals(Optional.of(from));
            getChildren().add(createItem(backlink, !sameNote, navigator));
            before = Optional.of(from);
        }
        if (Math.max(total, backlinks.size()) > limit) {
            getChildren().add(createMore());
        }
    }

    private Button createMore() {
        int hidden = Math.max(total, backlinks.size()) - limit;
        Button more = new Button(Wording.of("Show {0} more", Math.min(2 * PIECE, hidden)));
        more.getStyleClass().add("flat-link");
        more.setOnAction(event -> {
            limit += 2 * PIECE;
            if (limit > backlinks.size() && backlinks.size() < total) {
                readMore.run();
            }
            show(backlinks);
        });
        return more;
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
            item.getChildren().add(new Hint(Headings.signed(backlink.heading())));
        }
        item.getChildren()
                .add(
                        backlink.origin() == Link.Origin.FRONT_MATTER
                                ? new Hint(Wording.of("In its metadata"))
                                : context(backlink));
        return item;
    }

    private static MarkedFlow context(Backlink backlink) {
        List<MarkedFlow.Range> links =
                backlink.link().stream().map(span -> new MarkedFlow.Range(span, "named")).toList();
        MarkedFlow context = StanceText.flow(backlink.context(), links);
        context.getStyleClass().add("backlink-context");
        return context;
    }
}
