package app.syntopic.view.glossary;

import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.FilterField;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.Measure;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.control.RowFocus;
import app.syntopic.view.control.Vacancy;
import app.syntopic.workspace.Library.TermEntry;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.Map;

/// The glossary of the whole notebook, A to Z.
public final class GlossaryView extends VBox {

    private final GlossaryViewModel model;
    private final Navigator navigator;
    private final ObservableValue<Boolean> reading;
    private final ListView<GlossaryRow> list = new ListView<>();
    private final FlowPane letters = new FlowPane();

    /// @param reading whether notes are being read into the notebook
    public GlossaryView(GlossaryViewModel model, Navigator navigator, ObservableValue<Boolean> reading) {
        this.model = model;
        this.reading = reading;
        this.navigator = navigator;
        setId("glossary");
        getStyleClass().addAll("tab-page", "overview");
        getChildren().addAll(createHead(), createList());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public void focusList() {
        Focus.on(list);
    }

    private Measure createHead() {
        PageHead head =
                new PageHead(
                        Wording.of("Glossary"),
                        Wording.of(
                                "What the sources mean by their terms, a line for each source. Press one to compare."),
                        createFilter());
        head.getChildren().add(createLetters());
        return Measure.ofHead(head);
    }

    private FilterField createFilter() {
        FilterField filter =
                new FilterField(
                        Wording.of("Filter terms"),
                        Wording.of("Filter terms by their words"),
                        model.filterProperty(),
                        list);
        filter.setId("glossary-filter");
        return filter;
    }

    private Node createLetters() {
        letters.getStyleClass().add("letters");
        model.rows().subscribe(this::showLetters);
        return letters;
    }

    private void showLetters() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i) instanceof GlossaryRow.Letter letter) {
                places.putIfAbsent(letter.letter(), i);
            }
        }
        letters.getChildren().clear();
        places.keySet().stream().sorted().forEach(letter -> letters.getChildren().add(letterButton(letter, places)));
    }

    private Button letterButton(String letter, Map<String, Integer> places) {
        Button button = new Button(letter);
        button.getStyleClass().setAll("letter-button");
        button.setAccessibleText(Wording.of("Go to terms with {0}", letter));
        button.setOnAction(event -> {
            list.scrollTo(places.getOrDefault(letter, 0));
            list.getSelectionModel().select(places.getOrDefault(letter, 0) + 1);
            list.requestFocus();
        });
        return button;
    }

    private ListView<GlossaryRow> createList() {
        list.setId("glossary-list");
        list.setAccessibleText(Wording.of("Terms by letter"));
        list.getStyleClass().add("plain-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new GlossaryCell(model, this::open));
        model.generationProperty().subscribe(list::refresh);
        RowFocus.on(list, GlossaryRow.Entry.class::isInstance);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && list.getSelectionModel().getSelectedItem() instanceof GlossaryRow.Entry entry) {
                        open(entry.term(), event.isShortcutDown());
                        event.consume();
                    }
                });
        list.setPlaceholder(
                new Vacancy(
                                model.loadedProperty(),
                                reading,
                                Wording.of("No source defines a term yet."),
                                Wording.of("Write “- **Term** — meaning” under “## Glossary” of a note."))
                        .whenFiltered(
                                model.filterProperty(),
                                Wording.of("No term holds these words."),
                                Wording.of("The search above looks into what they mean, too.")));
        return list;
    }

    private void open(TermEntry term, boolean newTab) {
        navigator.openConcept(term.key(), newTab);
    }
}
