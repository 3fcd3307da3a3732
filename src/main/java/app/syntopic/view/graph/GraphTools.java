package app.syntopic.view.graph;

import app.syntopic.graph.NotebookGraph.Node;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.IconButton;
import app.syntopic.view.control.TagMenu;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The line above the drawing: what of the notebook it shows, and of that, what stands out.
final class GraphTools extends HBox {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 26;

    /// Of all choices in one line, in pixels; narrower pages wrap them.
    private static final double USUAL_WIDTH = 560;

    private final GraphViewModel model;
    private final GraphCanvas canvas;
    private final TextField find = new TextField();

    /// @param save asks where to save the drawing as a picture
    GraphTools(GraphViewModel model, GraphCanvas canvas, Runnable save) {
        this.model = model;
        this.canvas = canvas;
        getStyleClass().add("graph-tools");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("graph-choices");
        choices.setPrefWrapLength(USUAL_WIDTH);
        HBox.setHgrow(choices, Priority.ALWAYS);
        choices.getChildren()
                .add(scopeChip(Wording.of("Everything"), Wording.of("Draw the whole notebook"), GraphScope.EVERYTHING));
        choices.getChildren()
                .add(
                        scopeChip(
                                Wording.of("Sources"),
                                Wording.of("Draw sources by the concepts they share"),
                                GraphScope.SOURCES));
        choices.getChildren().add(createAround());
        for (int steps = 1; steps <= DEEPEST; steps++) {
            choices.getChildren().add(depthChip(steps));
        }
        choices.getChildren()
                .add(
                        new TagMenu(
                                Wording.of("Draw only notes with a tag"),
                                Wording.of("All notes"),
                                model.tagsProperty(),
                                model.tagProperty()));
        ToggleButton groups =
                Chip.filter(Wording.of("Colour groups"), Wording.of("Colour what is linked among itself alike"));
        groups.selectedProperty().bindBidirectional(model.byGroupProperty());
        choices.getChildren().add(groups);
        getChildren()
                .addAll(
                        choices,
                        createFind(),
                        new IconButton(Feather.MAXIMIZE, Wording.of("Show everything (Home)"), canvas::fit),
                        new IconButton(Feather.DOWNLOAD, Wording.of("Save as a picture"), save));
    }

    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    private ToggleButton scopeChip(String text, String name, GraphScope scope) {
        return Chip.choice(text, name, model.scopeProperty(), scope);
    }

    /// Around what is chosen in the drawing, else around what it was drawn around before.
    private ToggleButton createAround() {
        ToggleButton chip =
                scopeChip(
                        Wording.of("Around {0}", "…"),
                        Wording.of("Draw what lies around the chosen node"),
                        GraphScope.AROUND);
        chip.setId("graph-around");
        Runnable name =
                () -> {
                    Optional<Node> node = subject();
                    chip.setDisable(node.isEmpty() && model.scopeProperty().get() != GraphScope.AROUND);
                    chip.setText(
                            Wording.of("Around {0}", node.map(Node::label).map(GraphTools::shortened).orElse("…")));
                };
        canvas.selectedProperty().subscribe(name);
        model.centreProperty().subscribe(name);
        model.scopeProperty().subscribe(name);
        name.run();
        chip.setOnAction(event -> {
            subject().ifPresent(model::around);
            chip.setSelected(model.scopeProperty().get() == GraphScope.AROUND);
        });
        return chip;
    }

    private Optional<Node> subject() {
        return canvas.selectedNode().or(() -> model.centreProperty().get());
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    private ToggleButton depthChip(int steps) {
        String text = steps == 1 ? Wording.of("1 step") : Wording.number(steps);
        String name = Wording.of("Draw what lies within {0, plural, one{# step} other{# steps}}", steps);
        ToggleButton chip = Chip.choice(text, name, model.depthProperty(), steps);
        model.scopeProperty()
                .subscribe(scope -> {
                    chip.setVisible(scope == GraphScope.AROUND);
                    chip.setManaged(scope == GraphScope.AROUND);
                });
        return chip;
    }

    private TextField createFind() {
        find.setId("graph-find");
        find.setPromptText(Wording.of("Find in the graph"));
        find.setAccessibleText(Wording.of("Find nodes by name"));
        find.getStyleClass().add("filter-field");
        find.textProperty().bindBidirectional(model.textProperty());
        find.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        showFirst();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        find.clear();
                        canvas.requestFocus();
                        event.consume();
                    }
                });
        return find;
    }

    private void showFirst() {
        model.filterProperty()
                .get()
                .matching()
                .map(matching -> matching.nextSetBit(0))
                .filter(node -> node >= 0)
                .ifPresent(node -> {
                    canvas.show(node);
                    canvas.requestFocus();
                });
    }
}
