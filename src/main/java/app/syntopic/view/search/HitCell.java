package app.syntopic.view.search;

import app.syntopic.model.Span;
import app.syntopic.model.TimeRange;
import app.syntopic.search.result.Hit;
import app.syntopic.view.Counts;
import app.syntopic.view.Headings;
import app.syntopic.view.Wording;
import app.syntopic.view.control.GraphicCell;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.StanceText;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// A note's title, or an answer: where it stands, when it is said, and the claim with what matched.
final class HitCell extends GraphicCell<SearchRow> {

    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

    /// A longer passage is cut to its best claim, in UTF-16 code units.
    private static final int LONGEST_WHOLE = 260;

    private final Predicate<Hit> fresh;

    /// Asked to show the same again, as lists do, a cell leaves it as it is: building and styling it takes long.
    private Optional<Shown> shown = Optional.empty();

    private record Shown(SearchRow row, boolean isFresh) {}

    /// @param open takes the answer, and whether in a new tab
    /// @param fresh whether an answer is new since somebody looked
    HitCell(BiConsumer<Hit, Boolean> open, Predicate<Hit> fresh) {
        this.fresh = fresh;
        getStyleClass().add("hit-cell");
        setPrefWidth(0);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean newTab = event.isShortcutDown() || event.getButton() == MouseButton.MIDDLE;
                    if (getItem() instanceof SearchRow.OfHit of && event.getButton() != MouseButton.SECONDARY) {
                        open.accept(of.hit(), newTab);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Shown> now =
                Optional.ofNullable(empty ? null : row)
                        .map(it -> new Shown(it, it instanceof SearchRow.OfHit of && fresh.test(of.hit())));
        if (now.isPresent() && now.equals(shown)) {
            return;
        }
        shown = now;
        getStyleClass().removeAll("hit-note", "hit");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case SearchRow.OfNote note -> {
                getStyleClass().add("hit-note");
                setGraphic(noteLine(note));
                setAccessibleText(note.title() + ", " + Counts.passages(note.hits()));
            }
            case SearchRow.OfHit of -> {
                getStyleClass().add("hit");
                pseudoClassStateChanged(SAID, of.hit().isTranscript());
                setGraphic(hitBox(of.hit(), fresh.test(of.hit())));
                setAccessibleText(of.hit().text());
            }
        }
    }

    private static HBox noteLine(SearchRow.OfNote note) {
        Label title = new Label(note.title());
        title.getStyleClass().add("hit-note-title");
        title.setMinWidth(0);
        Label count = new Label(Wording.number(note.hits()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, count);
        line.getStyleClass().add("hit-note-line");
        return line;
    }

    private static VBox hitBox(Hit hit, boolean isFresh) {
        Region where = where(hit);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(where, gap);
        if (isFresh) {
            Label badge = new Label(Wording.of("New"));
            badge.getStyleClass().add("fresh");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(1, badge);
        }
        hit.startSeconds()
                .ifPresent(seconds -> {
                    Label time = new Label("▶ " + TimeRange.clock(seconds));
                    time.getStyleClass().add("time");
                    time.setMinWidth(Region.USE_PREF_SIZE);
                    line.getChildren().add(time);
                });
        VBox box = new VBox(line, text(hit));
        box.getStyleClass().add("hit-box");
        return box;
    }

    private static Region where(Hit hit) {
        String place = place(hit);
        if (hit.headingRanges().isEmpty() || !place.endsWith(hit.heading())) {
            Label label = new Label(place);
            label.getStyleClass().add("hit-place");
            label.setMinWidth(0);
            return label;
        }
        int before = place.length() - hit.heading().length();
        List<Span> ranges =
                hit.headingRanges().stream()
                        .map(range -> new Span(before + range.start(), before + range.end()))
                        .toList();
        MarkedFlow flow = new MarkedFlow(place, Matches.in(place, ranges));
        flow.getStyleClass().add("hit-place-flow");
        return flow;
    }

    static String place(Hit hit) {
        if (hit.kind().equals("title")) {
            return Wording.of("Note");
        }
        if (hit.isTranscript()) {
            String section = hit.heading().isEmpty() ? "" : " · § " + hit.heading();
            return Wording.of("Transcript") + section;
        }
        return hit.heading().isEmpty() ? Wording.of("At the beginning") : Headings.signed(hit.heading());
    }

    /// The whole passage when it is short, otherwise its best claim.
    private static MarkedFlow text(Hit hit) {
        Span shown = hit.text().length() <= LONGEST_WHOLE ? new Span(0, hit.text().length()) : hit.claim();
        MarkedFlow flow = StanceText.of(shown, hit.text(), Matches.in(hit.text(), hit.ranges())).flow();
        flow.getStyleClass().add("hit-text");
        return flow;
    }
}
