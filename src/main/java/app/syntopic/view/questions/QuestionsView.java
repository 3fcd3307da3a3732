package app.syntopic.view.questions;

import app.syntopic.model.NoteSummary;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Questions;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.control.RowFocus;
import app.syntopic.view.control.TagMenu;
import app.syntopic.view.control.Vacancy;
import app.syntopic.view.questions.QuestionsViewModel.Order;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The four questions as one table: a row a source, a column a question.
public final class QuestionsView extends VBox {

    private static final int QUESTIONS = 4;

    /// The size of headings in the stylesheet.
    private static final double HEADING_EM = 0.923;

    private final QuestionsViewModel model;
    private final Navigator navigator;
    private final ObservableValue<Boolean> reading;
    private final ListView<NoteSummary> list = new ListView<>();

    /// @param reading whether notes are being read into the notebook
    public QuestionsView(QuestionsViewModel model, Navigator navigator, ObservableValue<Boolean> reading) {
        this.model = model;
        this.reading = reading;
        this.navigator = navigator;
        setId("questions");
        getStyleClass().addAll("tab-page", "overview");
        getChildren()
                .addAll(
                        new PageHead(
                                Wording.of("Four questions"),
                                Wording.of(
                                        "How each source answers them. The small bars say which sections an answer"
                                                + " leans on."),
                                orderChip(Wording.of("By date"), Order.BY_DATE),
                                orderChip(Wording.of("By title"), Order.BY_TITLE),
                                new TagMenu(
                                        Wording.of("Show only sources with a tag"),
                                        Wording.of("All sources"),
                                        model.tagsProperty(),
                                        model.tagProperty())),
                        createHeader(),
                        createList());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public void focusList() {
        Focus.on(list);
    }

    private ToggleButton orderChip(String text, Order order) {
        return Chip.choice(text, Wording.of("Sort sources: {0}", text), model.orderProperty(), order);
    }

    private FourColumns createHeader() {
        List<FourColumns.Column> columns = new ArrayList<>();
        for (int number = 1; number <= QUESTIONS; number++) {
            columns.add(new FourColumns.Column(new Label(), heading(number)));
        }
        Label source = heading(Wording.of("Source"));
        FourColumns header = new FourColumns(source, columns);
        header.getStyleClass().add("questions-header");
        list.skinProperty().subscribe(skin -> followScrollBar(header));
        header.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> isTable(source.getFont().getSize()),
                                list.widthProperty(),
                                source.fontProperty(),
                                model.sources()));
        header.managedProperty().bind(header.visibleProperty());
        return header;
    }

    /// A scroll bar takes its room from the rows; headings stand over their columns also then.
    private void followScrollBar(FourColumns header) {
        for (Node found : list.lookupAll(".scroll-bar")) {
            if (found instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.visibleProperty().subscribe(() -> leaveRoom(header, bar));
                bar.widthProperty().subscribe(() -> leaveRoom(header, bar));
            }
        }
    }

    private static void leaveRoom(FourColumns header, ScrollBar bar) {
        setMargin(header, new Insets(0, bar.isVisible() ? bar.getWidth() : 0, 0, 0));
    }

    /// Narrow rows name the questions themselves, and an empty table has no columns.
    private boolean isTable(double headingSize) {
        return !model.sources().isEmpty() && !FourColumns.isNarrow(list.getWidth(), headingSize / HEADING_EM);
    }

    static Label heading(int question) {
        return heading("Q" + question + "  " + Questions.ask(question));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("questions-heading");
        label.setWrapText(true);
        return label;
    }

    private ListView<NoteSummary> createList() {
        list.setId("questions-list");
        list.setAccessibleText(Wording.of("Sources and their answers"));
        list.getStyleClass().add("plain-list");
        list.setItems(model.sources());
        list.setCellFactory(view -> new QuestionsCell(model, navigator));
        model.generationProperty().subscribe(list::refresh);
        RowFocus.on(list, source -> true);
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    NoteSummary chosen = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && chosen != null) {
                        navigator.openNote(chosen.path(), Anchor.NONE, event.isShortcutDown());
                        event.consume();
                    }
                });
        list.setPlaceholder(
                new Vacancy(
                        model.loadedProperty(),
                        reading,
                        Wording.of("There is no literature note here."),
                        Wording.of("A note about a source, with “## Four questions”, becomes a row.")));
        return list;
    }
}
