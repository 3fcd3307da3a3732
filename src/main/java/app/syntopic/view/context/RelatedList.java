package app.syntopic.view.context;

import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.view.Anchor;
import app.syntopic.view.Headings;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.StanceText;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// Claims of other notes that speak of what a passage speaks of, each with the words they share.
final class RelatedList extends VBox {

    /// What is shown of a claim, in UTF-16 code units.
    private static final int LONGEST = 240;

    RelatedList(List<Hit> claims, Navigator navigator) {
        getStyleClass().add("backlinks");
        setId("related");
        claims.forEach(claim -> getChildren().add(item(claim, navigator)));
    }

    private static Pressable item(Hit hit, Navigator navigator) {
        String claim = hit.claim().in(hit.text());
        Pressable item =
                new Pressable(
                        Wording.of("Open {0} at: {1}", hit.title(), claim),
                        newTab -> navigator.openNote(hit.note(), Anchor.passage(hit.passage(), hit.claim()), newTab));
        item.getStyleClass().add("backlink");
        Label title = new Label(hit.title());
        title.getStyleClass().add("backlink-title");
        title.setWrapText(true);
        item.getChildren().add(title);
        if (!hit.heading().isEmpty() && !hit.heading().equals(hit.title())) {
            item.getChildren().add(Hint.wrapped(Headings.signed(hit.heading())));
        }
        MarkedFlow text = StanceText.flow(cut(claim), shared(hit));
        text.getStyleClass().add("backlink-context");
        item.getChildren().add(text);
        return item;
    }

    private static String cut(String claim) {
        if (claim.length() <= LONGEST) {
            return claim;
        }
        int space = claim.lastIndexOf(' ', LONGEST);
        return claim.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private static List<MarkedFlow.Range> shared(Hit hit) {
        int start = hit.claim().start();
        return hit.ranges().stream()
                .filter(range ->
                        range.start() >= start && range.end() <= start + cut(hit.claim().in(hit.text())).length())
                .map(range -> new MarkedFlow.Range(new Span(range.start() - start, range.end() - start), "named"))
                .toList();
    }
}
