package app.syntopic.view.glossary;

import app.syntopic.graph.Concept;
import app.syntopic.view.Navigator;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.control.Vacancy;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Concepts that wait for a note, ranked by how often they are needed, each with a button that makes one.
public final class WantedView extends VBox {

    private final WantedViewModel model;
    private final Navigator navigator;
    private final Consumer<Concept> makeNote;
    private final ListView<Concept> list = new ListView<>();

    /// @param makeNote writes a note for a concept
    public WantedView(WantedViewModel model, Navigator navigator, Consumer<Concept> makeNote) {
        this.model = model;
        this.navigator = navigator;
        this.makeNote = makeNote;
        setId("wanted");
        getStyleClass().addAll("tab-page", "overview");
        TextField filter = new TextField();
        filter.setPromptText("Filter concepts");
        filter.setAccessibleText("Filter concepts by their words");
        filter.getStyleClass().add("filter-field");
        filter.textProperty().bindBidirectional(model.filterProperty());
        getChildren()
                .addAll(
                        new PageHead(
                                "Wanted concepts",
                                "Named in the notes but not yet written about, those that are needed most first.",
                                filter),
                        createList());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public void focusList() {
        list.requestFocus();
    }

    private ListView<Concept> createList() {
        list.setId("wanted-list");
        list.setAccessibleText("Concepts without a note");
        list.getStyleClass().add("plain-list");
        list.setItems(model.concepts());
        list.setCellFactory(view -> new WantedCell());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Concept chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        navigator.openConcept(chosen.key(), event.isShortcutDown());
                        event.consume();
                    }
                });
        list.setPlaceholder(
                new Vacancy(
                                model.loadedProperty(),
                                "Every concept that is named has a note.",
                                "A [[link]] to something without a note appears here.")
                        .whenFiltered(
                                model.filterProperty(),
                                "No concept without a note holds these words.",
                                "The search above looks into all texts."));
        return list;
    }

    private final class WantedCell extends ListCell<Concept> {

        WantedCell() {
            getStyleClass().addAll("overview-cell", "overview-row");
            setPrefWidth(0);
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    event -> {
                        Concept shown = getItem();
                        if (shown != null && event.getButton() != MouseButton.SECONDARY) {
                            navigator.openConcept(
                                    shown.key(), event.isShortcutDown() || event.getButton() == MouseButton.MIDDLE);
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable Concept concept, boolean empty) {
            super.updateItem(concept, empty);
            if (empty || concept == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = new Label(concept.label());
            name.getStyleClass().add("wanted-name");
            name.setMinWidth(0);
            Label needed = new Label(needed(concept));
            needed.getStyleClass().add("hint");
            needed.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button make = new Button("Make a note");
            make.getStyleClass().add("flat-link");
            make.setAccessibleText("Make a note of " + concept.label());
            make.setMinWidth(Region.USE_PREF_SIZE);
            make.setOnAction(event -> makeNote.accept(concept));
            HBox line = new HBox(name, needed, gap, make);
            line.getStyleClass().addAll("overview-box", "wanted-line");
            setGraphic(line);
            setAccessibleText(concept.label() + ", " + needed(concept));
        }

        private static String needed(Concept concept) {
            String named = concept.references() == 1 ? "named once" : "named %,d times".formatted(concept.references());
            return switch (concept.definitions()) {
                case 0 -> named;
                case 1 -> named + " · 1 definition";
                default -> named + " · %,d definitions".formatted(concept.definitions());
            };
        }
    }
}
