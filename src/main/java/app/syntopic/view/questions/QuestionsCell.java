package app.syntopic.view.questions;

import app.syntopic.graph.QuestionCoverage;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteSummary;
import app.syntopic.view.Anchor;
import app.syntopic.view.Dates;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Pressable;
import app.syntopic.view.control.RowFocus;
import app.syntopic.view.control.Tip;
import app.syntopic.workspace.Overviews.AnswerText;
import app.syntopic.workspace.Overviews.SourceAnswers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A source and its four answers, each with the sections it leans on.
final class QuestionsCell extends ListCell<NoteSummary> {

    private static final int QUESTIONS = 4;

    private final QuestionsViewModel model;
    private final Navigator navigator;

    QuestionsCell(QuestionsViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().addAll("overview-cell", "questions-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NoteSummary source, boolean empty) {
        super.updateItem(source, empty);
        if (empty || source == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(source.title());
        VBox holder = new VBox(row(source, Optional.empty()));
        model.answers(source, found -> holder.getChildren().setAll(row(source, found)));
        setGraphic(holder);
    }

    private FourColumns row(NoteSummary source, Optional<SourceAnswers> answers) {
        List<FourColumns.Column> columns = new ArrayList<>();
        for (int number = 1; number <= QUESTIONS; number++) {
            int question = number;
            Node content =
                    answers.flatMap(found -> found.answer(question))
                            .<Node>map(answer -> createAnswer(source, answer, answers.orElseThrow().coverage()))
                            .orElseGet(() -> createNone(answers.isPresent()));
            columns.add(new FourColumns.Column(QuestionsView.heading(number), content));
        }
        FourColumns row = new FourColumns(createSource(source), columns);
        row.getStyleClass().add("questions-row");
        // the same whether or not the list has a scroll bar, so that rows keep their heights
        row.maxWidthProperty().bind(getListView().widthProperty());
        return row;
    }

    private Pressable createSource(NoteSummary source) {
        Pressable box =
                new Pressable(
                        Wording.of("Open {0}", source.title()),
                        newTab -> navigator.openNote(source.path(), Anchor.NONE, newTab));
        box.getStyleClass().add("questions-source");
        RowFocus.stopAt(box, this);
        Label title = new Label(source.title());
        title.setWrapText(true);
        title.getStyleClass().add("questions-title");
        Hint date = new Hint(source.published().map(published -> Dates.published(published)).orElse(""));
        box.getChildren().addAll(title, date);
        return box;
    }

    private Pressable createAnswer(NoteSummary source, AnswerText answer, QuestionCoverage coverage) {
        String whole = String.join("\n", answer.texts().stream().map(MarkedText::text).toList());
        Pressable box =
                new Pressable(
                        "Q" + answer.number() + ": " + whole,
                        newTab -> navigator.openNote(source.path(), Anchor.passage(answer.passage()), newTab));
        box.getStyleClass().add("questions-answer");
        RowFocus.stopAt(box, this);
        for (MarkedText text : answer.texts()) {
            MarkedFlow flow = MarkedFlow.of(text, List.of());
            flow.getStyleClass().add("questions-text");
            box.getChildren().add(flow);
        }
        SortedSet<Integer> cited =
                coverage.answers().stream()
                        .filter(leaning -> leaning.answer().number() == answer.number())
                        .findFirst()
                        .map(QuestionCoverage.Leaning::sections)
                        .orElseGet(TreeSet::new);
        box.getChildren().add(createBar(source, cited));
        return box;
    }

    private static SectionBar createBar(NoteSummary source, SortedSet<Integer> cited) {
        SectionBar bar = new SectionBar(source.sections(), cited);
        String text =
                Wording.of(
                        "Leans on {0} of {1, plural, one{# section} other{# sections}}",
                        cited.size(), source.sections());
        bar.setAccessibleText(text);
        bar.setMaxWidth(USE_PREF_SIZE);
        Tip.on(bar, text);
        return bar;
    }

    private static VBox createNone(boolean known) {
        Hint none = new Hint(known ? Wording.of("No answer yet") : "");
        return new VBox(none);
    }
}
