package app.syntopic.view.graph;

import app.syntopic.graph.Network;
import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.SideGroup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// The drawing in words: the chosen node and what it is linked with, or what is linked most.
public final class GraphSide extends ScrollPane {

    private static final int MOST_LINKED = 20;
    private static final int NEIGHBOURS = 60;

    private final GraphViewModel model;
    private final GraphCanvas canvas;
    private final BiConsumer<Node, Boolean> open;
    private final VBox content = new VBox();

    GraphSide(GraphViewModel model, GraphCanvas canvas, BiConsumer<Node, Boolean> open) {
        this.model = model;
        this.canvas = canvas;
        this.open = open;
        setId("graph-side");
        getStyleClass().add("side-scroll");
        content.getStyleClass().add("context");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        canvas.selectedProperty().subscribe(this::show);
        model.drawingProperty().subscribe(this::show);
        model.filterProperty().subscribe(this::show);
    }

    private void show() {
        Optional<GraphDrawing> drawing = model.drawingProperty().get();
        content.getChildren().clear();
        if (drawing.isEmpty()) {
            return;
        }
        Network network = drawing.get().network();
        int chosen = canvas.selectedProperty().get();
        if (chosen >= 0 && chosen < network.size()) {
            showChosen(network, chosen);
        } else {
            content.getChildren().add(new SideGroup(Wording.of("Graph"), counts(drawing.get())));
            List<Integer> most =
                    model.filterProperty().get().shown().stream()
                            .boxed()
                            .sorted(Comparator.comparingInt((Integer node) -> -network.degree(node)))
                            .limit(MOST_LINKED)
                            .toList();
            content.getChildren().add(new SideGroup(Wording.of("Most linked"), rows(network, most)));
        }
    }

    private Label counts(GraphDrawing drawing) {
        Network network = drawing.network();
        int shown = model.filterProperty().get().shown().cardinality();
        long alone = IntStream.range(0, network.size()).filter(node -> network.degree(node) == 0).count();
        String nodes = Wording.of("{0, plural, one{# node} other{# nodes}}", network.size());
        return Hint.wrapped(
                Wording.of(
                        "{0}, {1, plural, one{# joined pair} other{# joined pairs}}, {2} standing alone",
                        shown < network.size() ? Wording.of("{0} of {1}", shown, nodes) : nodes,
                        network.edgeCount(),
                        alone));
    }

    private void showChosen(Network network, int chosen) {
        Node node = network.node(chosen);
        Label title = new Label(node.label());
        title.setWrapText(true);
        title.getStyleClass().add("preview-heading");
        Hint about = new Hint(singular(NodeKind.of(node)) + " · " + links(network.degree(chosen)));
        Button opening = link(Wording.of("Open"), () -> open.accept(node, false));
        Button around = link(Wording.of("Draw around it"), () -> model.around(node));
        HBox actions = new HBox(opening, around);
        actions.getStyleClass().add("graph-actions");
        content.getChildren().add(new SideGroup(Wording.of("Chosen"), title, about, actions));
        List<Integer> neighbours =
                IntStream.of(network.neighbours(chosen))
                        .filter(other -> model.filterProperty().get().shown().get(other))
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer other) -> -network.degree(other)))
                        .limit(NEIGHBOURS)
                        .toList();
        content.getChildren().add(new SideGroup(Wording.of("Linked with"), rows(network, neighbours)));
    }

    private static String singular(NodeKind kind) {
        return switch (kind) {
            case LITERATURE -> Wording.of("Source");
            case CONCEPT -> Wording.of("Concept");
            case PERSON -> Wording.of("Person");
            case PLAIN -> Wording.of("Note");
            case GHOST -> Wording.of("Concept without a note");
        };
    }

    private static String links(int degree) {
        return Wording.of("{0, plural, one{# link} other{# links}}", degree);
    }

    private static Button link(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("flat-link");
        button.setOnAction(event -> action.run());
        return button;
    }

    private VBox rows(Network network, List<Integer> nodes) {
        VBox rows = new VBox();
        rows.getStyleClass().add("graph-rows");
        if (nodes.isEmpty()) {
            rows.getChildren().add(new Hint(Wording.of("Nothing that is shown.")));
        }
        nodes.forEach(node -> rows.getChildren().add(row(network, node)));
        return rows;
    }

    private Pressable row(Network network, int number) {
        Node node = network.node(number);
        Pressable row =
                new Pressable(
                        Wording.of("Choose {0}, {1}", node.label(), links(network.degree(number))),
                        newTab -> {
                            if (newTab) {
                                open.accept(node, true);
                            } else {
                                canvas.show(number);
                            }
                        });
        row.getStyleClass().add("graph-row");
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", NodeKind.of(node).style());
        Label name = new Label(node.label());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label degree = new Label(Wording.number(network.degree(number)));
        degree.getStyleClass().add("count");
        degree.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(swatch, name, degree);
        line.getStyleClass().add("graph-row-line");
        row.getChildren().add(line);
        return row;
    }
}
