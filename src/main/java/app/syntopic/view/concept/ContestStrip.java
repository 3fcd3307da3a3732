package app.syntopic.view.concept;

import app.syntopic.graph.Contest;
import app.syntopic.graph.Contest.Stand;
import app.syntopic.model.NotePath;
import app.syntopic.model.Stance;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CardGrid;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What "contested" rests on: for each stance the claims that take it, in columns. Shown only where sources disagree.
final class ContestStrip extends VBox {

    private static final int CLAIMS = 4;

    private final Navigator navigator;

    ContestStrip(Contest contest, Navigator navigator) {
        this.navigator = navigator;
        setId("contest");
        getStyleClass().add("contest");
        List<VBox> sides = new ArrayList<>();
        createSide(Wording.of("Supported by"), Stance.SUPPORTS, contest).ifPresent(sides::add);
        createSide(Wording.of("Opposed by"), Stance.OPPOSES, contest).ifPresent(sides::add);
        createSide(Wording.of("Qualified by"), Stance.QUALIFIES, contest).ifPresent(sides::add);
        getChildren().add(new CardGrid(sides));
    }

    private Optional<VBox> createSide(String title, Stance stance, Contest contest) {
        List<Stand> stands = contest.of(stance);
        if (stands.isEmpty()) {
            return Optional.empty();
        }
        Label heading = new Label(title + "  " + Wording.number(stands.size()));
        heading.getStyleClass().addAll("contest-heading", "stance-" + stance.key());
        VBox side = new VBox(heading);
        side.getStyleClass().add("contest-side");
        stands.stream().limit(CLAIMS).forEach(stand -> side.getChildren().add(createStand(stand)));
        if (stands.size() > CLAIMS) {
            side.getChildren().add(new Hint(Wording.of("and {0} more below", stands.size() - CLAIMS)));
        }
        return Optional.of(side);
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
        Hint from = new Hint(stand.note().shortNameAndYear() + " · § " + stand.claim().heading());
        row.getChildren().addAll(text, from);
        return row;
    }
}
