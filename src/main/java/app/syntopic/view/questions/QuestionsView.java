package app.syntopic.view.questions;

import app.syntopic.model.NoteSummary;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.PageHead;
import app.syntopic.view.control.TagMenu;
import app.syntopic.view.control.Vacancy;
import app.syntopic.view.questions.QuestionsViewModel.Order;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// The four questions as one table: a row a source, a column a question.
public final class QuestionsView extends VBox {

    private static final List<String> QUESTIONS =
            List.of("What is it about?", "How is it argued?", "Is it true?", "What of it?");

    private final QuestionsViewModel model;
    private final Navigator navigator;
    private final ListView<NoteSummary> list = new ListView<>();

    public QuestionsView(QuestionsViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        setId("questions");
        getStyleClass().addAll("tab-page", "overview");
        getChildren()
                .addAll(
                        new PageHead(
                                "Four questions",
                                "How each source answers them. The small bars say which sections an answer leans on.",
                                orderChip("By date", Order.BY_DATE),
                                orderChip("By title", Order.BY_TITLE),
                                new TagMenu(
                                        "Show only sources with a tag",
                                        "All sources",
                                        model.tagsProperty(),
                                        model.tagProperty())),
                        createHeader(),
                        createList());
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    public void focusList() {
        list.requestFocus();
    }

    private ToggleButton orderChip(String text, Order order) {
        return Chip.choice(text, "Sort sources: " + text, model.orderProperty(), order);
    }

    private static FourColumns createHeader() {
        FourColumns header = new FourColumns();
        header.getStyleClass().add("questions-header");
        header.getChildren().add(headerLabel("Source"));
        for (int number = 1; number <= QUESTIONS.size(); number++) {
            Label label = headerLabel("Q%d  %s".formatted(number, QUESTIONS.get(number - 1)));
            header.getChildren().add(label);
        }
        return header;
    }

    private static Label headerLabel(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("questions-heading");
        return label;
    }

    private ListView<NoteSummary> createList() {
        list.setId("questions-list");
        list.setAccessibleText("Sources and their answers");
        list.getStyleClass().add("plain-list");
        list.setItems(model.sources());
        list.setCellFactory(view -> new QuestionsCell(model, navigator));
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
                        "There is no literature note here.",
                        "A note about a source, with “## Four questions”, becomes a row."));
        return list;
    }
}
