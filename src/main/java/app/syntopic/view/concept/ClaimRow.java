package app.syntopic.view.concept;

import app.syntopic.graph.ConceptClaim;
import app.syntopic.model.NotePath;
import app.syntopic.model.Stance;
import app.syntopic.model.TimeRange;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.Stances;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A claim about the concept, where it stands and how it takes sides; pressing it opens the note there.
final class ClaimRow {

    private ClaimRow() {}

    static Pressable of(NotePath note, ConceptClaim claim, Navigator navigator) {
        Pressable row =
                new Pressable(
                        claim.text().text(),
                        newTab -> navigator.openNote(note, Anchor.passage(claim.passage(), claim.sentence()), newTab));
        row.getStyleClass().add("claim");
        MarkedFlow text = MarkedFlow.of(claim.text(), claim.named());
        text.getStyleClass().add("claim-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.getStyleClass().add("claim-line");
        claim.time().ifPresent(time -> line.getChildren().add(time(time, navigator)));
        row.getChildren().addAll(line, where(claim));
        return row;
    }

    private static Node time(TimeRange time, Navigator navigator) {
        String text = "▶ " + time.start();
        if (time.url().isEmpty()) {
            Label label = new Label(text);
            label.getStyleClass().add("time");
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        }
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("time");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(Wording.of("Play the recording at {0}", time.start()));
        link.setOnAction(event -> navigator.openWeb(time.url().get()));
        return link;
    }

    private static HBox where(ConceptClaim claim) {
        HBox line = new HBox();
        line.getStyleClass().add("claim-where");
        if (!claim.heading().isEmpty()) {
            Hint heading = new Hint("§ " + claim.heading());
            heading.setMinWidth(0);
            line.getChildren().add(heading);
        }
        claim.stance().ifPresent(stance -> line.getChildren().add(stance(stance)));
        return line;
    }

    /// Told in words, not by colour alone.
    private static Label stance(Stance stance) {
        Label label = new Label(Stances.signed(stance));
        label.getStyleClass().addAll("stance", "stance-" + stance.key());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
