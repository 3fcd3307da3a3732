package app.syntopic.view.concept;

import app.syntopic.graph.Contest;
import app.syntopic.graph.Contest.Stand;
import app.syntopic.model.NotePath;
import app.syntopic.model.Stance;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What "contested" rests on: for each stance the claims that take it, in columns. Shown only where sources disagree.
final class ContestStrip extends HBox {

    private static final int CLAIMS = 4;

    private final Navigator navigator;

    ContestStrip(Contest contest, Navigator navigator) {
        this.navigator = navigator;
        setId("contest");
        getStyleClass().add("contest");
        addSide(Wording.of("Supported by"), Stance.SUPPORTS, contest);
        addSide(Wording.of("Opposed by"), Stance.OPPOSES, contest);
        addSide(Wording.of("Qualified by"), Stance.QUALIFIES, contest);
    }

    private void addSide(String title, Stance stance, Contest contest) {
        List<Stand> stands = new ArrayList<>(contest.of(stance));
        if (stands.isEmpty()) {
            return;
        }
        Label heading = new Label(title + "  " + Wording.number(stands.size()));
        heading.getStyleClass().addAll("contest-heading", "stance-" + stance.key());
        VBox side = new VBox(heading);
        side.getStyleClass().add("contest-side");
        side.setMinWidth(0);
        side.setPrefWidth(1);
        HBox.setHgrow(side, Priority.ALWAYS);
        stands.stream().limit(CLAIMS).forEach(stand -> side.getChildren().add(createStand(stand)));
        if (stands.size() > CLAIMS) {
            side.getChildren().add(new Hint(Wording.of("and {0} more below", stands.size() - CLAIMS)));
        }
        getChildren().add(side);
    }

    private Pressable createStand(Stand stand) {
        NotePath path = stand.note().path();
        Pressable row =
                new Pressable(
                        stand.note().title() + ": " + stand.claim().text().text(),
                        newTab ->
                                navigator.openNote(
                                        path,
                                        Anchor.passage(stand.claim().passage(), stand.claim().sentence()),
                                        newTab));
        row.getStyleClass().add("contest-stand");
        MarkedFlow text = MarkedFlow.of(stand.claim().text(), stand.claim().named());
        text.getStyleClass().add("contest-text");
        String year = stand.note().published().map(date -> " · " + date.year()).orElse("");
        Hint from = new Hint(stand.note().shortName() + year + " · § " + stand.claim().heading());
        row.getChildren().addAll(text, from);
        return row;
    }
}
