package app.syntopic.view.reader;

import app.syntopic.graph.Definition;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Counts;
import app.syntopic.view.Wording;
import app.syntopic.view.control.IconButton;
import app.syntopic.workspace.Reading.Preview;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// A card that says what a link leads to, beside the line the link stands on.
final class Popover extends VBox {

    private static final double GAP = 6;
    private static final double BUTTON_GAP = 5;
    private static final int MOST_DEFINITIONS = 3;
    private static final int LONGEST_EXCERPT = 280;

    private final HBox buttons = new HBox();
    private boolean pinned;

    Popover() {
        getStyleClass().addAll("popover", "popover-card");
        setId("popover");
        setManaged(false);
        setVisible(false);
        // its bounds take in the shadow, which lies over the link
        setPickOnBounds(false);
        buttons.getStyleClass().add("popover-buttons");
        buttons.setManaged(false);
    }

    /// Leaves the card open until it is closed, wherever the page goes.
    ///
    /// @param close takes the card away
    void pin(Runnable close) {
        pinned = true;
        setId(null);
        getStyleClass().add("popover-pinned");
        buttons.getChildren().setAll(new IconButton(Feather.X, Wording.of("Close this card  Esc"), close));
    }

    boolean isPinned() {
        return pinned;
    }

    /// Shows a preview below a place, or above it where there is more room.
    ///
    /// @param around the place, in the scene
    /// @param open goes there
    /// @param choose goes to one of several notes
    /// @param pin leaves it open
    void show(Preview preview, Bounds around, Runnable open, Consumer<NoteSummary> choose, Runnable pin) {
        getChildren().setAll(content(preview, open, choose));
        buttons.getChildren().setAll(new IconButton(Feather.MAP_PIN, Wording.of("Keep this card open  P"), pin));
        getChildren().add(buttons);
        setVisible(true);
        applyCss();
        double width = Math.min(prefWidth(-1), room().getWidth() - 2 * GAP);
        resize(width, Math.ceil(prefHeight(width)));
        place(around);
    }

    void hide() {
        setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = buttons.prefWidth(-1);
        buttons.resizeRelocate(getWidth() - width - BUTTON_GAP, BUTTON_GAP, width, buttons.prefHeight(-1));
    }

    private Region room() {
        return (Region) getParent();
    }

    private void place(Bounds inScene) {
        Bounds around = room().sceneToLocal(inScene);
        double below = around.getMaxY() + GAP;
        double above = around.getMinY() - GAP - getHeight();
        boolean fitsBelow = below + getHeight() <= room().getHeight() - GAP;
        double y = fitsBelow || above < GAP && room().getHeight() - below > around.getMinY() ? below : above;
        double x = Math.clamp(around.getMinX() - GAP, GAP, Math.max(GAP, room().getWidth() - getWidth() - GAP));
        relocate(Math.rint(x), Math.rint(y));
    }

    private static List<Node> content(Preview preview, Runnable open, Consumer<NoteSummary> choose) {
        return switch (preview) {
            case Preview.OfConcept of -> ofConcept(of, open);
            case Preview.OfNote of -> ofNote(of, open);
            case Preview.OfSeveral of -> ofSeveral(of, choose);
            case Preview.OfNothing of -> List.of(text(Wording.of(of.what()), "popover-text"));
        };
    }

    private static List<Node> ofConcept(Preview.OfConcept of, Runnable open) {
        VBox definitions = new VBox();
        definitions.getStyleClass().add("popover-definitions");
        of.definitions().stream()
                .limit(MOST_DEFINITIONS)
                .map(Popover::definition)
                .forEach(definitions.getChildren()::add);
        int more = of.definitions().size() - MOST_DEFINITIONS;
        if (more > 0) {
            definitions
                    .getChildren()
                    .add(
                            text(
                                    Wording.of(
                                            "and {0, plural, one{# more definition} other{# more definitions}}", more),
                                    "popover-source"));
        }
        if (of.definitions().isEmpty()) {
            definitions.getChildren().add(text(Wording.of("No note defines this yet."), "popover-source"));
        }
        String claims = Wording.of("{0} in {1}", Counts.claims(of.claims()), Counts.sources(of.sources()));
        return List.of(
                text(of.concept().label(), "popover-title"),
                definitions,
                footer(claims, Wording.of("Open concept ↵"), open));
    }

    private static Node definition(Definition definition) {
        VBox entry =
                new VBox(
                        text(cut(definition.text().text()), "popover-text"),
                        text(definition.note().shortName() + " · " + Wording.of("Glossary"), "popover-source"));
        entry.getStyleClass().add("popover-definition");
        return entry;
    }

    private static List<Node> ofNote(Preview.OfNote of, Runnable open) {
        boolean section = of.section() >= 0;
        String title = section ? "§ " + of.heading() : of.note().title();
        String source = section ? of.note().title() : of.note().shortName();
        return List.of(
                text(title, "popover-title"),
                text(cut(of.excerpt()), "popover-text"),
                footer(source, section ? Wording.of("Go to section ↵") : Wording.of("Open note ↵"), open));
    }

    private static List<Node> ofSeveral(Preview.OfSeveral of, Consumer<NoteSummary> choose) {
        VBox notes = new VBox();
        for (NoteSummary note : of.candidates()) {
            Hyperlink link = new Hyperlink(note.title());
            link.setOnAction(_ -> choose.accept(note));
            notes.getChildren().addAll(link, text(note.path().value(), "popover-source"));
        }
        return List.of(text(Wording.of("Several notes have this name"), "popover-title"), notes);
    }

    private static Node footer(String says, String opens, Runnable open) {
        Label left = text(says, "popover-source");
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

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// At most some lines, cut at a word.
    private static String cut(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_EXCERPT);
        return text.substring(0, space > 0 ? space : LONGEST_EXCERPT) + " …";
    }
}
