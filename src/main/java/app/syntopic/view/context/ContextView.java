package app.syntopic.view.context;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.Definition;
import app.syntopic.view.Anchor;
import app.syntopic.view.Counts;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.BacklinkList;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.SideGroup;
import app.syntopic.view.questions.CoverageStrip;
import app.syntopic.workspace.Reading.Preview;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The pane beside a note.
public final class ContextView extends ScrollPane {

    private static final int CHIPS = 24;
    private static final int DEFINITIONS = 3;

    private final Navigator navigator;
    private final OutlineList outline;
    private final SideGroup outlineGroup;
    private final SideGroup about = new SideGroup(Wording.of("About"));
    private final SideGroup named = new SideGroup(Wording.of("Named here"));
    private final SideGroup related = new SideGroup(Wording.of("Related claims"));
    private final SideGroup backlinks = new SideGroup(Wording.of("Backlinks"));

    /// @param goTo goes to a place of the note
    public ContextView(ContextViewModel model, Navigator navigator, Consumer<Anchor> goTo) {
        this.navigator = navigator;
        this.outline = new OutlineList(model, goTo);
        this.outlineGroup = new SideGroup(Wording.of("Outline"), outline);
        setId("context");
        getStyleClass().add("side-scroll");
        CoverageStrip coverage = new CoverageStrip(goTo);
        VBox content = new VBox(outlineGroup, about, related, coverage, named, backlinks);
        content.getStyleClass().add("context");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.outlineProperty().subscribe(entries -> outlineGroup.present(!entries.isEmpty()));
        model.aboutProperty().subscribe(this::showAbout);
        model.noteProperty().subscribe(note -> note.ifPresent(coverage::show));
        model.namedProperty().subscribe(concepts -> showNamed(concepts, CHIPS));
        model.backlinksProperty().subscribe(this::showBacklinks);
        model.relatedProperty().subscribe(this::showRelated);
    }

    /// Gives the keyboard to the outline.
    public void focusOutline() {
        outline.focusCurrent();
    }

    private void showAbout(Optional<Preview.OfConcept> shown) {
        about.present(shown.isPresent());
        shown.ifPresent(preview -> {
            about.title(Wording.of("About: {0}", preview.concept().label()));
            Pressable card =
                    new Pressable(
                            Wording.of("Open the concept {0}", preview.concept().label()),
                            newTab -> navigator.openConcept(preview.concept().key(), newTab));
            card.getStyleClass().addAll("card", "about-card");
            if (preview.definitions().isEmpty()) {
                preview.ownText().ifPresent(text -> card.getChildren().add(MarkedFlow.of(text, List.of())));
            }
            preview.definitions().stream()
                    .limit(DEFINITIONS)
                    .forEach(definition -> card.getChildren().add(definition(definition)));
            int more = preview.definitions().size() - DEFINITIONS;
            if (more > 0) {
                card.getChildren().add(new Hint(Counts.moreDefinitions(more)));
            }
            card.getChildren().add(new Hint(Counts.claimsInSources(preview.claims(), preview.sources())));
            about.show(card);
        });
    }

    private static VBox definition(Definition definition) {
        MarkedFlow text = MarkedFlow.of(definition.text(), List.of());
        Hint from = new Hint(definition.note().shortName());
        return new VBox(text, from);
    }

    private void showNamed(List<Concept> concepts, int limit) {
        named.present(!concepts.isEmpty());
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Concept concept : concepts.subList(0, Math.min(limit, concepts.size()))) {
            chips.getChildren()
                    .add(
                            Chip.concept(
                                    concept.label(),
                                    concept.label(),
                                    concept.isGhost(),
                                    () -> navigator.openConcept(concept.key(), false)));
        }
        named.show(chips);
        if (concepts.size() > limit) {
            Button more = new Button(Wording.of("Show all {0}", concepts.size()));
            more.getStyleClass().add("flat-link");
            more.setOnAction(event -> showNamed(concepts, concepts.size()));
            named.show(chips, more);
        }
    }

    private void showRelated(Optional<ContextViewModel.Related> found) {
        related.present(found.isPresent());
        found.ifPresent(shown -> {
            Hint to = new Hint("“" + shown.to().replace('\n', ' ') + "”");
            to.setAccessibleText(Wording.of("Related to: {0}", shown.to()));
            if (shown.claims().isEmpty()) {
                Hint none = Hint.wrapped(Wording.of("No other note says anything like this yet."));
                related.show(to, none);
            } else {
                related.show(to, new RelatedList(shown.claims(), navigator));
            }
        });
    }

    private void showBacklinks(Optional<List<Backlink>> found) {
        found.ifPresent(list -> {
            backlinks.title(list.isEmpty() ? Wording.of("Backlinks") : Wording.of("Backlinks  {0}", list.size()));
            BacklinkList shown = new BacklinkList(list.size(), navigator, () -> {});
            shown.show(list);
            backlinks.show(shown);
        });
    }
}
