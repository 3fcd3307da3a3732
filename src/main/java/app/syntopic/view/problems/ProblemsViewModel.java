package app.syntopic.view.problems;

import app.syntopic.model.Problem;
import app.syntopic.view.Background;
import app.syntopic.view.Rows;
import app.syntopic.view.Wording;
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
                    Rows.update(rows, found);
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
        return switch (rule) {
            case NOT_UTF8 -> Wording.of("Not UTF-8");
            case UNREADABLE -> Wording.of("Unreadable");
            case TOO_LARGE -> Wording.of("Too large");
            case TOO_DEEP -> Wording.of("Too deep");
            case INVALID_FRONT_MATTER -> Wording.of("Invalid front matter");
            case DUPLICATE_PART -> Wording.of("Duplicate part");
            case DUPLICATE_SECTION -> Wording.of("Duplicate section");
            case DUPLICATE_TERM -> Wording.of("Duplicate term");
            case DUPLICATE_BLOCK_ID -> Wording.of("Duplicate block id");
            case UNKNOWN_SECTION -> Wording.of("Unknown section");
            case UNGROUNDED_ANSWER -> Wording.of("Ungrounded answer");
            case UNCLOSED_QUOTE -> Wording.of("Unclosed quote");
            case EMPTY_SECTION -> Wording.of("Empty section");
            case AMBIGUOUS_LINK -> Wording.of("Ambiguous link");
            case MISSING_HEADING -> Wording.of("Missing heading");
            case MISSING_BLOCK -> Wording.of("Missing block");
            case SAME_NAME -> Wording.of("Same name");
            case MISSING_SOURCE_FILE -> Wording.of("Missing source file");
        };
    }

    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// Whether the list was read, so that an empty one means that there are none.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
