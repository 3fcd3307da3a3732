package app.syntopic.view.start;

import app.syntopic.graph.Concept;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Anchor;
import app.syntopic.view.Dates;
import app.syntopic.view.Headings;
import app.syntopic.view.Kinds;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CardGrid;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.start.StartViewModel.MetClaim;
import app.syntopic.view.start.StartViewModel.Offers;
import app.syntopic.workspace.Bookmark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Where to go on reading, and one claim to meet again.
public final class StartView extends ScrollPane {

    private final Navigator navigator;
    private final StartViewModel model;
    private final BiConsumer<Bookmark, Boolean> openBookmark;
    private final VBox met = new VBox();
    private final VBox offers = new VBox();

    /// @param openBookmark goes to a bookmark, in a new tab where the flag says so
    /// @param tools buttons beside the title
    public StartView(
            String notebook,
            StartViewModel model,
            Navigator navigator,
            BiConsumer<Bookmark, Boolean> openBookmark,
            Node... tools) {
        this.navigator = navigator;
        this.model = model;
        this.openBookmark = openBookmark;
        setId("start");
        setAccessibleText(notebook);
        getStyleClass().addAll("tab-page", "start");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        met.getStyleClass().add("start-part");
        offers.getStyleClass().add("start-parts");
        VBox column = new VBox(createHead(notebook, tools), met, offers);
        column.getStyleClass().add("start-column");
        StackPane centred = new StackPane(column);
        centred.setAlignment(Pos.TOP_CENTER);
        setContent(centred);
        model.claimProperty().subscribe(this::showClaim);
        model.offersProperty().subscribe(found -> found.ifPresent(this::showOffers));
    }

    private static StartHead createHead(String notebook, Node... tools) {
        Label title = new Label(notebook);
        title.getStyleClass().add("page-title");
        return new StartHead(title, tools);
    }

    private void showClaim(Optional<MetClaim> found) {
        met.setVisible(found.isPresent());
        met.setManaged(found.isPresent());
        found.ifPresent(claim -> met.getChildren().setAll(createClaimHeading(), createClaim(claim)));
    }

    private HBox createClaimHeading() {
        Button another = new Button(Wording.of("Another"));
        another.setId("another-claim");
        another.setMinWidth(Region.USE_PREF_SIZE);
        another.getStyleClass().add("flat-link");
        another.setAccessibleText(Wording.of("Show another claim"));
        another.setOnAction(event -> {
            model.another();
            another.requestFocus();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(new GroupTitle(Wording.of("A claim to meet again")), gap, another);
        line.getStyleClass().add("start-heading-line");
        return line;
    }

    private Pressable createClaim(MetClaim claim) {
        Pressable card =
                new Pressable(
                        claim.text().text(),
                        newTab ->
                                navigator.openNote(
                                        claim.note().path(),
                                        Anchor.passage(claim.passage(), claim.sentence()),
                                        newTab));
        card.setId("met-claim");
        card.getStyleClass().addAll("card", "start-claim");
        MarkedFlow text = MarkedFlow.of(claim.text(), List.of());
        text.getStyleClass().add("start-claim-text");
        Hint from = new Hint(Headings.signed(claim.heading()) + "  ·  " + claim.note().title());
        from.setMinWidth(0);
        card.getChildren().addAll(text, from);
        return card;
    }

    private void showOffers(Offers found) {
        List<Node> parts = new ArrayList<>();
        if (!found.recent().isEmpty()) {
            parts.add(part(Wording.of("Go on reading"), createCards(found.recent())));
        } else if (!found.sources().isEmpty()) {
            parts.add(part(Wording.of("Sources to begin with"), createCards(found.sources())));
        }
        if (!found.bookmarks().isEmpty()) {
            VBox rows = new VBox();
            found.bookmarks().forEach(bookmark -> rows.getChildren().add(createBookmark(bookmark)));
            parts.add(part(Wording.of("Bookmarks"), rows));
        }
        if (!found.concepts().isEmpty()) {
            FlowPane chips = new FlowPane();
            chips.getStyleClass().add("chips");
            found.concepts().forEach(concept -> chips.getChildren().add(createChip(concept)));
            parts.add(part(Wording.of("Concepts most spoken of"), chips));
        }
        offers.getChildren().setAll(parts);
    }

    private CardGrid createCards(List<NoteSummary> notes) {
        List<Pressable> cards = new ArrayList<>();
        for (NoteSummary note : notes) {
            Pressable card =
                    new Pressable(
                            Wording.of("Open {0}", note.title()),
                            newTab -> navigator.openNote(note.path(), Anchor.NONE, newTab));
            card.getStyleClass().addAll("card", "start-card");
            Label title = new Label(note.title());
            title.getStyleClass().add("start-card-title");
            title.setWrapText(true);
            Hint about = new Hint(about(note));
            about.setMinWidth(0);
            card.getChildren().addAll(title, about);
            cards.add(card);
        }
        return new CardGrid(cards);
    }

    private static String about(NoteSummary note) {
        List<String> facts = new ArrayList<>();
        if (!note.creators().isEmpty()) {
            facts.add(note.shortName());
        }
        note.published().ifPresent(date -> facts.add(Dates.published(date)));
        if (note.sections() > 0) {
            facts.add(Wording.number(note.sections()) + " §");
        }
        if (facts.isEmpty()) {
            facts.add(Kinds.of(note.kind()));
        }
        return String.join(" · ", facts);
    }

    private Pressable createBookmark(Bookmark bookmark) {
        Pressable row =
                new Pressable(
                        Wording.of("Open {0}", bookmark.label()), newTab -> openBookmark.accept(bookmark, newTab));
        row.getStyleClass().add("start-row");
        Label label = new Label(bookmark.label());
        label.setMinWidth(0);
        row.getChildren().add(label);
        return row;
    }

    private Button createChip(Concept concept) {
        return Chip.concept(
                concept.label(), concept.label(), concept.isGhost(), () -> navigator.openConcept(concept.key(), false));
    }

    private static VBox part(String title, Node content) {
        VBox part = new VBox(new GroupTitle(title), content);
        part.getStyleClass().add("start-part");
        return part;
    }
}
