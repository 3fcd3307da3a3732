package app.syntopic.view.reader;

import app.syntopic.graph.Definition;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Counts;
import app.syntopic.view.Wording;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.workspace.Reading.Preview;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// What a [Popover] says of where a link leads.
final class PreviewCard {

    static final int MOST_DEFINITIONS = 3;

    private static final int LONGEST_TEXT = 280;

    private PreviewCard() {}

    /// @param definitions how many to show of a concept
    /// @param open goes there
    /// @param choose goes to one of several notes
    static List<Node> of(Preview preview, int definitions, Runnable open, Consumer<NoteSummary> choose) {
        return switch (preview) {
            case Preview.OfConcept of -> ofConcept(of, definitions, open);
            case Preview.OfNote of -> ofNote(of, open);
            case Preview.OfSeveral of -> ofSeveral(of, choose);
            case Preview.OfNothing of -> List.of(label(Wording.of(of.what()), "popover-text"));
        };
    }

    private static List<Node> ofConcept(Preview.OfConcept of, int most, Runnable open) {
        VBox meanings = new VBox();
        if (of.definitions().isEmpty()) {
            meanings.getChildren().add(of.ownText().map(PreviewCard::entry).orElseGet(PreviewCard::undefined));
        }
        of.definitions().stream().limit(most).map(PreviewCard::definition).forEach(meanings.getChildren()::add);
        int more = of.definitions().size() - most;
        if (more > 0) {
            meanings.getChildren().add(remark(Counts.moreDefinitions(more)));
        }
        return List.of(
                label(of.concept().label(), "popover-title"),
                meanings,
                footer(Counts.claimsInSources(of.claims(), of.sources()), Wording.of("Open concept ↵"), open));
    }

    private static VBox undefined() {
        return new VBox(remark(Wording.of("No note defines this yet.")));
    }

    private static VBox definition(Definition definition) {
        VBox entry = entry(definition.text());
        entry.getChildren()
                .add(label(definition.note().shortNameAndYear() + " · " + Wording.of("Glossary"), "popover-source"));
        return entry;
    }

    private static List<Node> ofNote(Preview.OfNote of, Runnable open) {
        boolean section = of.section() >= 0;
        return List.of(
                label(section ? "§ " + of.heading() : of.note().title(), "popover-title"),
                of.excerpt().isEmpty() ? remark(whyEmpty(section)) : entry(of.excerpt()),
                footer(
                        section ? of.note().title() : of.note().shortNameAndYear(),
                        section ? Wording.of("Go to section ↵") : Wording.of("Open note ↵"),
                        open));
    }

    private static String whyEmpty(boolean section) {
        return section ? Wording.of("This section is empty.") : Wording.of("This note is empty.");
    }

    private static List<Node> ofSeveral(Preview.OfSeveral of, Consumer<NoteSummary> choose) {
        VBox notes = new VBox();
        for (NoteSummary note : of.candidates()) {
            Hyperlink link = new Hyperlink(note.title());
            link.setOnAction(_ -> choose.accept(note));
            notes.getChildren().addAll(link, label(note.path().value(), "popover-source"));
        }
        return List.of(label(Wording.of("Several notes have this name"), "popover-title"), notes);
    }

    private static VBox entry(MarkedText text) {
        MarkedFlow words = MarkedFlow.of(text.shortened(LONGEST_TEXT), List.of());
        words.getStyleClass().add("popover-text");
        VBox entry = new VBox(words);
        entry.getStyleClass().add("popover-entry");
        return entry;
    }

    private static Node footer(String says, String opens, Runnable open) {
        Label left = label(says, "popover-source");
        left.setWrapText(false);
        left.setMinWidth(0);
        Pane space = new Pane();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink link = new Hyperlink(opens);
        link.setId("popover-open");
        link.getStyleClass().add("popover-open");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> open.run());
        HBox footer = new HBox(left, space, link);
        footer.getStyleClass().add("popover-footer");
        return footer;
    }

    private static Label remark(String words) {
        Label remark = label(words, "popover-source");
        remark.getStyleClass().add("popover-remark");
        return remark;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
