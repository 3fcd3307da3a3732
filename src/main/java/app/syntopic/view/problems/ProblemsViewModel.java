package app.syntopic.view.problems;

import app.syntopic.model.Problem;
import app.syntopic.view.Background;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Library.NoteProblem;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The problems of the notebook, worst first, grouped by rule.
public final class ProblemsViewModel {

    private static final int LIMIT = 2000;

    private final Library library;
    private final Background.Latest requests;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    public ProblemsViewModel(Library library, Background background) {
        this.library = library;
        this.requests = background.latest();
    }

    /// A row of the list.
    public sealed interface Row {
        /// Heads the problems of one rule.
        record OfRule(String title, int problems) implements Row {}

        record OfProblem(NoteProblem problem) implements Row {}
    }

    public void load() {
        requests.run(
                () -> arrange(library.problems(LIMIT)),
                found -> {
                    rows.setAll(found);
                    loaded.set(true);
                });
    }

    private static List<Row> arrange(List<NoteProblem> problems) {
        Map<Problem.Severity, Map<Problem.Rule, List<NoteProblem>>> bySeverity = new EnumMap<>(Problem.Severity.class);
        for (NoteProblem problem : problems) {
            bySeverity
                    .computeIfAbsent(problem.problem().severity(), severity -> new EnumMap<>(Problem.Rule.class))
                    .computeIfAbsent(problem.problem().rule(), rule -> new ArrayList<>())
                    .add(problem);
        }
        List<Row> arranged = new ArrayList<>();
        bySeverity
                .values()
                .forEach(byRule ->
                        byRule.forEach((rule, ofRule) -> {
                            arranged.add(new Row.OfRule(title(rule), ofRule.size()));
                            ofRule.forEach(problem -> arranged.add(new Row.OfProblem(problem)));
                        }));
        return arranged;
    }

    /// A rule as the reader sees it: `Unknown section`.
    static String title(Problem.Rule rule) {
        String words = rule.key().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Whether the list was read, so that an empty one means that there are none.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
