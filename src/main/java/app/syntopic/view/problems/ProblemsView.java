package app.syntopic.view.problems;

import app.syntopic.model.Problem;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Focus;
import app.syntopic.view.control.GraphicCell;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Vacancy;
import app.syntopic.view.problems.ProblemsViewModel.Row;
import app.syntopic.workspace.Library.NoteProblem;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The list of problems; one opens where it is in the note's text.
public final class ProblemsView extends VBox {

    private final ListView<Row> list = new ListView<>();

    /// @param open goes to the line of a problem
    /// @param reading whether notes are being read into the notebook
    public ProblemsView(ProblemsViewModel model, Consumer<NoteProblem> open, ObservableValue<Boolean> reading) {
        setId("problems");
        getStyleClass().addAll("tab-page", "problems");
        Label title = new Label(Wording.of("Problems"));
        title.getStyleClass().add("page-title");
        Hint hint =
                Hint.wrapped(
                        Wording.of("What a note says and the program could not follow. Press one to go to its line."));
        VBox head = new VBox(title, hint);
        head.getStyleClass().add("problems-head");
        list.setId("problems-list");
        list.setAccessibleText(Wording.of("Problems by rule"));
        list.getStyleClass().add("plain-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new ProblemCell(open));
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER
                            && list.getSelectionModel().getSelectedItem() instanceof Row.OfProblem of) {
                        open.accept(of.problem());
                        event.consume();
                    }
                });
        list.setPlaceholder(
                new Vacancy(
                        model.loadedProperty(),
                        reading,
                        Wording.of("Nothing is wrong in these notes."),
                        Wording.of("Problems appear here by themselves.")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    public void focusList() {
        Focus.on(list);
    }

    private static final class ProblemCell extends GraphicCell<Row> {

        ProblemCell(Consumer<NoteProblem> open) {
            getStyleClass().add("problem-cell");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() instanceof Row.OfProblem of) {
                    open.accept(of.problem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("problem-rule", "problem-row");
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (row) {
                case Row.OfRule rule -> {
                    getStyleClass().add("problem-rule");
                    setGraphic(line(rule.title(), "hit-note-title", Wording.number(rule.problems()), "count"));
                    setAccessibleText(rule.title() + ", " + rule.problems());
                }
                case Row.OfProblem of -> {
                    getStyleClass().add("problem-row");
                    setGraphic(problem(of.problem()));
                    setAccessibleText(Wording.of(of.problem().problem().message()));
                }
            }
        }

        private static HBox line(String text, String textStyle, String more, String moreStyle) {
            Label first = new Label(text);
            first.getStyleClass().add(textStyle);
            Label second = new Label(more);
            second.getStyleClass().add(moreStyle);
            HBox line = new HBox(first, second);
            line.getStyleClass().add("problem-line");
            return line;
        }

        private static String severity(Problem.Severity severity) {
            return switch (severity) {
                case ERROR -> Wording.of("error");
                case WARNING -> Wording.of("warning");
                case INFO -> Wording.of("info");
            };
        }

        private static VBox problem(NoteProblem found) {
            Label message = new Label(Wording.of(found.problem().message()));
            message.setWrapText(true);
            message.getStyleClass().add("problem-message");
            VBox box = new VBox(message);
            found.problem()
                    .suggestion()
                    .ifPresent(suggestion -> {
                        Label hint = new Label(Wording.of(suggestion));
                        hint.setWrapText(true);
                        hint.getStyleClass().add("problem-suggestion");
                        box.getChildren().add(hint);
                    });

            box.getChildren()
                    .add(
                            line(
                                    severity(found.problem().severity()),
                                    "severity-" + found.problem().severity().key(),
                                    Wording.of("{0}, line {1}", found.title(), found.problem().line()),
                                    "hint"));
            box.getStyleClass().add("problem-box");
            return box;
        }
    }
}
