package app.syntopic.view.glossary;

import app.syntopic.graph.Concept;
import app.syntopic.view.Counts;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.FilterField;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Measure;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.control.RowFocus;
import app.syntopic.view.control.Vacancy;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
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

    private static final double OUTSET_EM = 0.8;

    private final WantedViewModel model;
    private final Navigator navigator;
    private final ObservableValue<Boolean> reading;
    private final Consumer<Concept> makeNote;
    private final ListView<Concept> list = new ListView<>();

    /// @param makeNote writes a note for a concept
    /// @param reading whether notes are being read into the notebook
    public WantedView(
            WantedViewModel model, Navigator navigator, Consumer<Concept> makeNote, ObservableValue<Boolean> reading) {
        this.model = model;
        this.reading = reading;
        this.navigator = navigator;
        this.makeNote = makeNote;
        setId("wanted");
        getStyleClass().addAll("tab-page", "overview");
        FilterField filter =
                new FilterField(
                        Wording.of("Filter concepts"),
                        Wording.of("Filter concepts by their words"),
                        model.filterProperty(),
                        list);
        getChildren()
                .addAll(
                        Measure.ofHead(
                                new PageHead(
                                        Wording.of("Wanted concepts"),
                                        Wording.of(
                                                "Named in the notes but not yet written about, those that are needed"
                                                        + " most first."),
                                        filter)),
                        createList());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public void focusList() {
        Focus.on(list);
    }

    private ListView<Concept> createList() {
        list.setId("wanted-list");
        list.setAccessibleText(Wording.of("Concepts without a note"));
        list.getStyleClass().add("plain-list");
        list.setItems(model.concepts());
        list.setCellFactory(view -> new WantedCell());
        RowFocus.on(list, concept -> true);
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
                                reading,
                                Wording.of("Every concept that is named has a note."),
                                Wording.of("A [[link]] to something without a note appears here."))
                        .whenFiltered(
                                model.filterProperty(),
                                Wording.of("No concept without a note holds these words."),
                                Wording.of("The search above looks into all texts.")));
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
            Hint needed = new Hint(needed(concept));
            needed.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button make = new Button(Wording.of("Make a note"));
            make.getStyleClass().add("flat-link");
            make.setAccessibleText(Wording.of("Make a note of {0}", concept.label()));
            make.setMinWidth(Region.USE_PREF_SIZE);
            RowFocus.stopAt(make, this);
            make.setOnAction(event -> makeNote.accept(concept));
            HBox line = new HBox(name, needed, gap, make);
            line.getStyleClass().addAll("overview-box", "wanted-line");
            setGraphic(Measure.ofRow(line, getListView(), OUTSET_EM));
            setAccessibleText(concept.label() + ", " + needed(concept));
        }

        private static String needed(Concept concept) {
            String named = Wording.of("{0, plural, one{named once} other{named # times}}", concept.references());
            return concept.definitions() == 0 ? named : named + " · " + Counts.definitions(concept.definitions());
        }
    }
}
