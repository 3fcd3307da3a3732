package app.syntopic.view.search;

import app.syntopic.search.result.Continuation;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;
import app.syntopic.view.Anchor;
import app.syntopic.view.Counts;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Chip;
import app.syntopic.view.control.Icon;
import app.syntopic.view.control.Tip;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The list of answers, in place of the tabs. Driven from the search box: [#handleBoxKey] takes its keys.
public final class SearchView extends VBox {

    /// Of the count, which is set a little smaller than the rest.
    private static final double ROOMY_EM = 46;

    private final SearchViewModel model;
    private final Navigator navigator;
    private final KeptSearches kept;
    private final Consumer<String> askInstead;
    private final ToggleButton star = new ToggleButton();
    private final FlowPane chips = new FlowPane();
    private final Label total = new Label();
    private final FlowPane explanation = new FlowPane();
    private final ListView<SearchRow> list = new ListView<>();
    private final StackPane middle = new StackPane(list);
    private Set<Hit> fresh = Set.of();

    /// @param askInstead puts another query into the box
    /// @param goOn puts what may follow into the box
    public SearchView(
            SearchViewModel model,
            ContinuationsViewModel continuations,
            Navigator navigator,
            KeptSearches kept,
            Consumer<String> askInstead,
            Consumer<Continuation> goOn) {
        this.model = model;
        this.kept = kept;
        this.navigator = navigator;
        this.askInstead = askInstead;
        setId("search");
        getStyleClass().add("search");
        getChildren().addAll(new ContinuationStrip(continuations, goOn), createHead(), middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        createList();
        model.resultProperty().subscribe(result -> show(result));
        model.searchableProperty().subscribe(this::showMiddle);
        model.chosenProperty().subscribe(row -> showChosen(row.intValue()));
    }

    private VBox createHead() {
        chips.getStyleClass().add("search-chips");
        // asked for its height without a width, a pane of this kind would wrap long before its line is full
        chips.prefWrapLengthProperty().bind(chips.widthProperty());
        HBox.setHgrow(chips, Priority.ALWAYS);
        total.getStyleClass().add("search-total");
        total.setMinWidth(USE_PREF_SIZE);
        star.setId("save-search");
        star.setGraphic(new Icon(Feather.STAR));
        star.getStyleClass().addAll("flat", "icon-button", "save-search");
        star.setFocusTraversable(false);
        star.setMinWidth(USE_PREF_SIZE);
        star.setOnAction(event -> {
            model.resultProperty()
                    .get()
                    .ifPresent(found -> {
                        kept.toggleSaved(found.query());
                        kept.look(found.query(), found.hits());
                    });
            showStar(model.resultProperty().get());
        });
        HBox line = new HBox(chips, total, star);
        line.getStyleClass().add("search-line");
        explanation.getStyleClass().add("search-explanation");
        explanation.setMinWidth(0);
        VBox head = new VBox(line, explanation);
        head.getStyleClass().add("search-head");
        head.widthProperty().subscribe(() -> arrange(head, line));
        total.fontProperty().subscribe(() -> arrange(head, line));
        return head;
    }

    /// Beside the filters there is room for the count in a wide pane only.
    private void arrange(VBox head, HBox line) {
        boolean beside = head.getWidth() >= ROOMY_EM * total.getFont().getSize();
        if (beside && head.getChildren().remove(total)) {
            line.getChildren().add(1, total);
        } else if (!beside && line.getChildren().remove(total)) {
            head.getChildren().add(1, total);
        }
    }

    private void createList() {
        list.setId("search-list");
        list.setAccessibleText(Wording.of("Answers by note"));
        list.getStyleClass().add("plain-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new HitCell(this::open, hit -> fresh.contains(hit)));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (handleBoxKey(event)) {
                        event.consume();
                    }
                });
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(row -> {
                    if (row.intValue() >= 0 && row.intValue() != model.chosenProperty().get()) {
                        model.choose(row.intValue());
                    }
                });
    }

    /// Does what a key in the search box means for the list; says whether it meant anything.
    public boolean handleBoxKey(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> repeat(1);
            case PAGE_UP -> repeat(-1);
            case ENTER -> model.chosenHit().ifPresent(hit -> open(hit, event.isShortcutDown()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void repeat(int step) {
        for (int i = 0; i < 8; i++) {
            model.move(step);
        }
    }

    private void open(Hit hit, boolean newTab) {
        model.resultProperty().get().map(SearchResult::query).ifPresent(kept::used);
        if (hit.isTranscript()) {
            navigator.openTranscript(hit.note(), Anchor.passage(hit.passage(), hit.claim()), newTab);
            return;
        }
        boolean wholeNote = hit.kind().equals("title");
        navigator.openNote(hit.note(), wholeNote ? Anchor.NONE : Anchor.passage(hit.passage(), hit.claim()), newTab);
    }

    private void showChosen(int row) {
        if (row < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().select(row);
        boolean firstOfNote = row == 1;
        list.scrollTo(firstOfNote ? 0 : Math.max(0, row - 2));
    }

    private void show(Optional<SearchResult> result) {
        chips.getChildren().clear();
        explanation.getChildren().clear();
        total.setText(result.map(this::totalText).orElse(""));
        result.ifPresent(found -> {
            model.counts().forEach((kind, count) -> chips.getChildren().add(chip(kind, count)));
            explain(found);
        });
        showStar(result);
        showFresh(result.map(found -> kept.look(found.query(), found.hits())).orElse(Set.of()));
        showMiddle();
    }

    private void showMiddle() {
        Optional<SearchResult> result = model.resultProperty().get();
        if (result.map(found -> found.hits().isEmpty()).orElse(true)) {
            middle.getChildren().setAll(nothing(result));
        } else if (list.getParent() == null) {
            // put in anew, all of it would be styled anew
            middle.getChildren().setAll(list);
        }
    }

    private void showFresh(Set<Hit> now) {
        boolean changed = !now.equals(fresh);
        fresh = now;
        if (changed) {
            list.refresh();
        }
    }

    private void showStar(Optional<SearchResult> result) {
        boolean saved = result.map(SearchResult::query).map(kept::isSaved).orElse(false);
        star.setVisible(result.filter(found -> !found.asksNothing()).isPresent());
        star.setSelected(saved);
        String says =
                saved
                        ? Wording.of("Take this search out of the bookmarks")
                        : Wording.of("Save this search among the bookmarks");
        star.setAccessibleText(says);
        Tip.on(star, says);
    }

    /// Gives the keyboard to the searches of before; says whether there are any.
    public boolean focusRecent() {
        show(model.resultProperty().get());
        Optional<RecentSearches> recent =
                middle.getChildren().stream()
                        .filter(RecentSearches.class::isInstance)
                        .map(RecentSearches.class::cast)
                        .findFirst();
        recent.ifPresent(RecentSearches::focusFirst);
        return recent.isPresent();
    }

    private ToggleButton chip(HitFilter kind, int count) {
        String text = kind == HitFilter.QUOTES ? kind.label() : kind.label() + " " + Wording.number(count);
        ToggleButton chip = Chip.filter(text, Wording.of("Show only: {0}", text));
        chip.setFocusTraversable(false);
        chip.setSelected(model.filterProperty().get().equals(Optional.of(kind)));
        chip.setOnAction(event -> {
            model.filterProperty().set(chip.isSelected() ? Optional.of(kind) : Optional.empty());
            show(model.resultProperty().get());
        });
        return chip;
    }

    private String totalText(SearchResult result) {
        if (result.hits().isEmpty()) {
            return "";
        }
        long took = result.took().toMillis();
        if (result.total() > result.hits().size()) {
            String all = orMore(result, Wording.number(result.total()));
            return Wording.of("best {0} of {1} · {2} ms", result.hits().size(), all, took);
        }
        String passages = orMore(result, Counts.passages(result.total()));
        return Wording.of("{0} in {1} · {2} ms", passages, Counts.notes(model.notes()), took);
    }

    private static String orMore(SearchResult result, String counted) {
        return result.exact() ? counted : Wording.of("over {0}", counted);
    }

    private void explain(SearchResult result) {
        if (!result.hits().isEmpty()) {
            explanation.getChildren().add(new Label(Wording.of(result.explained())));
        }
        boolean asksNothing = result.asksNothing();
        result.warnings().stream()
                .filter(warning -> !asksNothing)
                .forEach(warning -> {
                    Label label = new Label(Wording.of(warning));
                    label.getStyleClass().add("warning");
                    explanation.getChildren().add(label);
                });
        result.suggestion()
                .ifPresent(better -> {
                    Hyperlink link = new Hyperlink(Wording.of("Did you mean “{0}”?", NothingFound.shortened(better)));
                    link.setOnAction(event -> askInstead.accept(better));
                    explanation.getChildren().add(link);
                });
        explanation
                .getChildren()
                .forEach(node -> {
                    if (node instanceof Label label) {
                        label.setWrapText(true);
                        label.maxWidthProperty().bind(explanation.widthProperty());
                    }
                });
    }

    private Node nothing(Optional<SearchResult> result) {
        List<String> recent = kept.recent();
        return result.isEmpty() && !recent.isEmpty()
                ? new RecentSearches(recent, askInstead)
                : NothingFound.state(result, model.searchableProperty().get());
    }

    /// The filters and how many answers each has now.
    Map<HitFilter, Integer> counts() {
        return model.counts();
    }
}
