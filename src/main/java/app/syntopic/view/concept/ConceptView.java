package app.syntopic.view.concept;

import app.syntopic.graph.CloseDefinition;
import app.syntopic.graph.ConceptPage;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Counts;
import app.syntopic.view.Navigator;
import app.syntopic.view.Place;
import app.syntopic.view.Wording;
import app.syntopic.view.control.CardGrid;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Tip;

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

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The page of a concept: its labels, what each source means by it, and what each claims about it.
public final class ConceptView extends ScrollPane {

    /// As many as fit three to four rows.
    private static final int DEFINITIONS = 9;

    private final Navigator navigator;
    private final ConceptChanges changes;
    private final VBox page = new VBox();
    private final ClaimList claims;
    private Optional<Place> wanted = Optional.empty();

    public ConceptView(ConceptViewModel model, Navigator navigator, ConceptChanges changes) {
        this.navigator = navigator;
        this.changes = changes;
        this.claims = new ClaimList(model, navigator);
        setId("concept");
        getStyleClass().addAll("tab-page", "concept-page");
        page.getStyleClass().add("concept-column");
        StackPane centered = new StackPane(page);
        centered.setAlignment(Pos.TOP_CENTER);
        setContent(centered);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(found -> show(found.page())));
    }

    /// Pixels from the top.
    public Place place() {
        return wanted.orElseGet(() -> new Place(0, getVvalue() * hidden()));
    }

    /// Scrolls to a place, as soon as the page is there.
    public void goTo(Place place) {
        wanted = Optional.of(place);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double hidden = hidden();
        if (wanted.isPresent() && !page.getChildren().isEmpty()) {
            setVvalue(hidden <= 0 ? 0 : Math.min(1, wanted.get().offset() / hidden));
            wanted = Optional.empty();
        }
    }

    private double hidden() {
        return Math.max(0, getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight());
    }

    private void show(ConceptPage found) {
        double offset = place().offset();
        setAccessibleText(found.concept().label());
        page.getChildren().setAll(createHead(found));
        boolean alone = found.definitions().isEmpty() && found.claims().isEmpty();
        addOwnText(found, alone);
        if (alone) {
            page.getChildren().add(empty(found));
        } else {
            addDefinitions(found);
            if (found.contested()) {
                page.getChildren()
                        .addAll(
                                GroupTitle.ofPage(Wording.of("Contested")),
                                new ContestStrip(found.contest(), navigator));
            }
            Timeline.of(found, this::goToSource)
                    .ifPresent(timeline ->
                            page.getChildren().addAll(GroupTitle.ofPage(Wording.of("Over time")), timeline));
            page.getChildren().add(claims);
        }
        goTo(new Place(0, offset));
    }

    private Node createHead(ConceptPage found) {
        Label title = new Label(found.concept().label());
        title.setId("concept-title");
        title.setWrapText(true);
        title.getStyleClass().add("page-title");
        HBox.setHgrow(title, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label kind = new Label(found.concept().isGhost() ? Wording.of("Not yet a note") : Wording.of("Concept"));
        kind.getStyleClass().add("chip");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, gap, kind);
        line.getStyleClass().add("title-line");
        VBox head = new VBox(line);
        head.getStyleClass().add("concept-head");
        if (!found.otherLabels().isEmpty()) {
            head.getChildren().add(Hint.wrapped(Wording.of("also: {0}", String.join(", ", found.otherLabels()))));
        }
        head.getChildren().add(createCounts(found));
        return head;
    }

    private FlowPane createCounts(ConceptPage found) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("counts");
        Label counts =
                new Label(
                        Counts.claims(found.claimCount())
                                + " · "
                                + Counts.sources(found.sourceCount())
                                + " · "
                                + Counts.definitions(found.definitions().size()));
        counts.getStyleClass().add("counts-text");
        line.getChildren().add(counts);
        if (found.contested()) {
            Label contested = new Label(Wording.of("contested"));
            contested.getStyleClass().add("contested");
            Tip.on(contested, Wording.of("One source supports what another opposes; see below."));
            line.getChildren().add(contested);
        }
        found.ownNote()
                .ifPresent(own -> {
                    Button open = new Button(Wording.of("Open its note"));
                    open.getStyleClass().addAll("flat-link");
                    open.setOnAction(event -> navigator.openNote(own.path(), Anchor.NONE, false));
                    line.getChildren().add(open);
                });
        if (found.concept().isGhost()) {
            Button make = new Button(Wording.of("Make a note of it"));
            make.setId("make-note");
            make.getStyleClass().add("flat-link");
            make.setOnAction(event -> changes.makeNote(found.concept()));
            line.getChildren().add(make);
        }
        return line;
    }

    /// How its own note begins: one paragraph above what others say, more where nobody else says anything.
    private void addOwnText(ConceptPage found, boolean alone) {
        if (found.ownText().isEmpty()) {
            return;
        }
        VBox text = new VBox();
        text.getStyleClass().add("own-text");
        found.ownText().stream()
                .limit(alone ? found.ownText().size() : 1)
                .forEach(paragraph -> {
                    MarkedFlow flow = MarkedFlow.of(paragraph, List.of());
                    flow.getStyleClass().add("claim-text");
                    text.getChildren().add(flow);
                });
        page.getChildren().addAll(GroupTitle.ofPage(Wording.of("In its own note")), text);
    }

    private void addDefinitions(ConceptPage found) {
        if (!found.definitions().isEmpty()) {
            VBox cards = new VBox();
            cards.getStyleClass().add("definition-cards");
            showDefinitions(found, cards, DEFINITIONS);
            page.getChildren().addAll(GroupTitle.ofPage(Wording.of("Definitions, by source")), cards);
        }
    }

    private void showDefinitions(ConceptPage found, VBox cards, int limit) {
        int all = found.definitions().size();
        cards.getChildren()
                .setAll(
                        new CardGrid(
                                IntStream.range(0, Math.min(limit, all))
                                        .mapToObj(number -> createCard(found, number))
                                        .toList()));
        if (all > limit) {
            Button more = new Button(Wording.of("Show all {0}", all));
            more.getStyleClass().add("flat-link");
            more.setOnAction(event -> showDefinitions(found, cards, all));
            cards.getChildren().add(more);
        }
    }

    private Node createCard(ConceptPage found, int number) {
        Optional<CloseDefinition> close =
                found.close().stream().filter(near -> near.definition() == number).findFirst();
        return DefinitionCard.of(
                found.definitions().get(number),
                found.concept().label(),
                close,
                close.map(near -> found.definitions().get(near.older()).note().shortNameAndYear()),
                navigator);
    }

    /// Shows what a source claims, or opens it where it only defines.
    private void goToSource(NotePath source, boolean newTab) {
        Optional<Node> group = newTab ? Optional.empty() : claims.group(source);
        if (group.isPresent()) {
            double top = group.get().localToScene(0, 0).getY() - page.localToScene(0, 0).getY();
            goTo(new Place(0, Math.max(0, top - 8)));
            group.get().requestFocus();
        } else {
            navigator.openNote(source, Anchor.NONE, newTab);
        }
    }

    private static EmptyState empty(ConceptPage found) {
        String label = found.concept().label();
        return new EmptyState(
                found.ownText().isEmpty()
                        ? Wording.of("No note says anything about “{0}” yet.", label)
                        : Wording.of("No other note says anything about “{0}” yet.", label),
                Wording.of("Name it in a note’s glossary, or link to it as [[{0}]].", label));
    }
}
