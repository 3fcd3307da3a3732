package app.syntopic.view.concept;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.graph.ConceptClaim;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.NotebookGraph;
import app.syntopic.graph.SourceClaims;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Mark;
import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.workspace.Concepts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A concept's page as it is to be shown: its claims in the order asked for.
public final class ConceptViewModel {

    private static final int GRAPH_NODES = 9;
    private static final int MORE_BACKLINKS = 40;

    private final FoldedLabel key;
    private final Concepts concepts;
    private final Background.Latest requests;
    private final Background.Latest backlinkRequests;
    private final ReadOnlyObjectWrapper<Optional<Loaded>> loaded =
            new ReadOnlyObjectWrapper<>(this, "loaded", Optional.empty());
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.BY_SOURCE);
    private final BooleanProperty quotesOnly = new SimpleBooleanProperty(this, "quotesOnly");
    private final ReadOnlyObjectWrapper<List<Backlink>> backlinks =
            new ReadOnlyObjectWrapper<>(this, "backlinks", List.of());
    private final ReadOnlyObjectWrapper<List<SourceClaims>> groups =
            new ReadOnlyObjectWrapper<>(this, "groups", List.of());

    public ConceptViewModel(FoldedLabel key, Concepts concepts, Background background) {
        this.key = key;
        this.concepts = concepts;
        this.requests = background.latest();
        this.backlinkRequests = background.latest();
        order.subscribe(this::arrange);
        quotesOnly.subscribe(this::arrange);
    }

    /// How sources follow each other.
    public enum Order {
        /// Those that say most first.
        BY_SOURCE,
        /// The oldest first.
        BY_DATE
    }

    /// @param around the concept and what it is linked with
    public record Loaded(ConceptPage page, NotebookGraph around) {

        /// The concept's own node in the graph.
        public String node() {
            return ConceptViewModel.node(page.concept());
        }
    }

    /// Reads the page, again where it was read before.
    public void load() {
        requests.run(
                () -> {
                    ConceptPage page = concepts.page(key);
                    return new Loaded(page, concepts.around(node(page.concept()), 1, GRAPH_NODES));
                },
                found -> {
                    if (!loaded.get().equals(Optional.of(found))) {
                        backlinks.set(found.page().backlinks());
                        loaded.set(Optional.of(found));
                        arrange();
                    }
                });
    }

    /// Reads more of the places that link to the concept.
    void loadMoreBacklinks() {
        int wanted = backlinks.get().size() + MORE_BACKLINKS;
        backlinkRequests.run(() -> concepts.backlinks(key, wanted), backlinks::set);
    }

    /// A concept's node in the graph.
    public static String node(Concept concept) {
        return concept.note().map(NotePath::value).orElseGet(() -> "concept:" + concept.key().key());
    }

    private void arrange() {
        List<SourceClaims> all = loaded.get().map(found -> found.page().claims()).orElse(List.of());
        List<SourceClaims> shown =
                quotesOnly.get()
                        ? all.stream()
                                .map(ConceptViewModel::quoting)
                                .filter(source -> !source.claims().isEmpty())
                                .toList()
                        : all;
        if (order.get() == Order.BY_SOURCE) {
            shown =
                    shown.stream()
                            .sorted(Comparator.comparingInt((SourceClaims source) -> -source.claims().size()))
                            .toList();
        }
        groups.set(shown);
    }

    private static SourceClaims quoting(SourceClaims source) {
        List<ConceptClaim> claims =
                source.claims().stream()
                        .filter(claim -> claim.text().marks(Mark.Quoted.class).findAny().isPresent())
                        .toList();
        return new SourceClaims(source.note(), claims);
    }

    public FoldedLabel key() {
        return key;
    }

    /// Empty until it was read for the first time.
    public ReadOnlyObjectProperty<Optional<Loaded>> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Those read so far; the page says how many there are.
    ReadOnlyObjectProperty<List<Backlink>> backlinksProperty() {
        return backlinks.getReadOnlyProperty();
    }

    /// The claims to show, by source.
    public ReadOnlyObjectProperty<List<SourceClaims>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /// Whether claims that quote nothing are left out.
    public BooleanProperty quotesOnlyProperty() {
        return quotesOnly;
    }
}
