package app.syntopic.view.concept;

import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.RelatedConcept;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.BacklinkList;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.SideGroup;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// What stands beside a concept's page: related concepts, the graph around it, and what points at it.
public final class ConceptSide extends ScrollPane {

    private final Navigator navigator;
    private final ConceptChanges changes;
    private final ConceptViewModel model;
    private final VBox content = new VBox();
    private Optional<BacklinkList> backlinksShown = Optional.empty();

    public ConceptSide(ConceptViewModel model, Navigator navigator, ConceptChanges changes) {
        this.navigator = navigator;
        this.changes = changes;
        this.model = model;
        setId("concept-side");
        getStyleClass().add("side-scroll");
        content.getStyleClass().add("context");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.loadedProperty().subscribe(loaded -> loaded.ifPresent(this::show));
        model.backlinksProperty().subscribe(read -> backlinksShown.ifPresent(list -> list.show(read)));
    }

    private void show(ConceptViewModel.Loaded loaded) {
        ConceptPage page = loaded.page();
        boolean hadFocus = content.isFocusWithin();
        content.getChildren().setAll(new SideGroup(Wording.of("Named together with"), related(page)));
        if (loaded.around().nodes().size() > 1) {
            content.getChildren()
                    .add(
                            new SideGroup(
                                    Wording.of("Local graph"),
                                    new LocalGraph(loaded.around(), loaded.node(), navigator)));
        }
        if (!page.unlinked().isEmpty()) {
            UnlinkedList unlinked = new UnlinkedList(page, navigator, changes);
            content.getChildren()
                    .add(new SideGroup(Wording.of("Mentions not linked  {0}", page.unlinked().size()), unlinked));
            if (hadFocus) {
                unlinked.focusFirst();
            }
        } else if (hadFocus) {
            requestFocus();
        }
        BacklinkList backlinks = new BacklinkList(page.backlinkCount(), navigator, model::loadMoreBacklinks);
        backlinks.show(page.backlinks());
        backlinksShown = Optional.of(backlinks);
        String title =
                page.backlinkCount() == 0
                        ? Wording.of("Backlinks")
                        : Wording.of("Backlinks  {0}", page.backlinkCount());
        content.getChildren().add(new SideGroup(title, backlinks));
    }

    private Node related(ConceptPage page) {
        if (page.related().isEmpty()) {
            return Hint.wrapped(Wording.of("No other concept is named in the same claims yet."));
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (RelatedConcept related : page.related()) {
            String label = related.concept().label();
            chips.getChildren()
                    .add(
                            Chip.concept(
                                    label + " " + related.together(),
                                    label,
                                    related.concept().isGhost(),
                                    () -> navigator.openConcept(related.concept().key(), false)));
        }
        return chips;
    }
}
