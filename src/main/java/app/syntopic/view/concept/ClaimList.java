package app.syntopic.view.concept;

import app.syntopic.graph.ConceptClaim;
import app.syntopic.graph.SourceClaims;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Anchor;
import app.syntopic.view.Counts;
import app.syntopic.view.Dates;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.concept.ConceptViewModel.Order;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.EmptyState;
import app.syntopic.view.control.GroupTitle;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Pressable;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Claims about the concept, by source. A long list is shown piece by piece.
final class ClaimList extends VBox {

    private static final int PIECE = 24;

    private final ConceptViewModel model;
    private final Navigator navigator;
    private final VBox groups = new VBox();
    private final FlowPane chips = new FlowPane();
    private int limit = PIECE;

    ClaimList(ConceptViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("claims");
        groups.getStyleClass().add("claim-groups");
        getChildren().addAll(createHead(), groups);
        model.groupsProperty().subscribe(this::show);
        model.loadedProperty().subscribe(this::showNone);
    }

    private HBox createHead() {
        GroupTitle title = new GroupTitle(Wording.of("Claims, by source"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ToggleButton byDate = orderChip(Wording.of("By date"), Order.BY_DATE);
        ToggleButton bySource = orderChip(Wording.of("By source"), Order.BY_SOURCE);
        ToggleButton quotes =
                Chip.filter(Wording.of("Quotes only"), Wording.of("Show only claims that quote the source"));
        quotes.selectedProperty().bindBidirectional(model.quotesOnlyProperty());
        chips.getChildren().addAll(byDate, bySource, quotes);
        chips.getStyleClass().add("claim-chips");
        chips.managedProperty().bind(chips.visibleProperty());
        HBox head = new HBox(title, gap, chips);
        head.getStyleClass().add("claims-head");
        return head;
    }

    private ToggleButton orderChip(String text, Order order) {
        return Chip.choice(text, Wording.of("Sort sources: {0}", text), model.orderProperty(), order);
    }

    private void show(List<SourceClaims> found) {
        groups.getChildren().clear();
        int left = limit;
        int all = found.stream().mapToInt(source -> source.claims().size()).sum();
        for (SourceClaims source : found) {
            if (left > 0) {
                groups.getChildren().add(createGroup(source, left));
                left -= source.claims().size();
            }
        }
        if (all > limit) {
            groups.getChildren().add(createMore(all - limit));
        }
        addRemainder(all);
        chips.setVisible(!found.isEmpty() || model.quotesOnlyProperty().get());
        if (found.isEmpty() && model.loadedProperty().get().isPresent()) {
            groups.getChildren().add(none());
        }
    }

    /// A page without claims has the groups that there were before it was read, which tells nobody.
    private void showNone() {
        if (model.groupsProperty().get().isEmpty()) {
            show(List.of());
        }
    }

    /// The shown claims of a source.
    Optional<Node> group(NotePath source) {
        return groups.getChildren().stream().filter(group -> source.equals(group.getUserData())).findFirst();
    }

    private VBox createGroup(SourceClaims source, int most) {
        VBox group = new VBox(createSourceLine(source));
        group.getStyleClass().add("claim-group");
        group.setUserData(source.note().path());
        for (ConceptClaim claim : source.claims().subList(0, Math.min(most, source.claims().size()))) {
            group.getChildren().add(ClaimRow.of(source.note().path(), claim, navigator));
        }
        return group;
    }

    private Pressable createSourceLine(SourceClaims source) {
        NoteSummary note = source.note();
        Pressable line =
                new Pressable(
                        Wording.of("Open {0}", note.title()),
                        newTab -> navigator.openNote(note.path(), Anchor.NONE, newTab));
        line.getStyleClass().add("source-line");
        Label title = new Label(note.title());
        title.getStyleClass().add("source-title");
        title.setMinWidth(0);
        String date = note.published().map(published -> " · " + Dates.published(published)).orElse("");
        Hint about = new Hint(Counts.claims(source.claims().size()) + date);
        about.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(title, about);
        content.getStyleClass().add("source-line-content");
        line.getChildren().add(content);
        return line;
    }

    private Button createMore(int hidden) {
        Button more = new Button(Wording.of("Show {0} more", Math.min(hidden, PIECE)));
        more.getStyleClass().add("flat-link");
        more.setOnAction(event -> {
            limit += PIECE;
            show(model.groupsProperty().get());
        });
        return more;
    }

    /// Says so where the notebook holds more claims than a page lists.
    private void addRemainder(int listed) {
        model.loadedProperty()
                .get()
                .ifPresent(loaded -> {
                    int all = loaded.page().claimCount();
                    int given = loaded.page().claims().stream().mapToInt(source -> source.claims().size()).sum();
                    if (all > given && listed == given) {
                        String label = loaded.page().concept().label();
                        Button search = new Button(Wording.of("Search for all {0} claims", all));
                        search.getStyleClass().add("flat-link");
                        search.setOnAction(event -> navigator.search("\"" + label + "\""));
                        groups.getChildren().add(search);
                    }
                });
    }

    private EmptyState none() {
        return model.quotesOnlyProperty().get()
                ? new EmptyState(
                        Wording.of("None of these claims quotes its source."),
                        Wording.of("Turn off “Quotes only” to see them."))
                : new EmptyState(
                        Wording.of("No claim names it yet; it is only defined or linked."),
                        Wording.of("Claims appear here as notes name it under a § section."));
    }
}
