package app.syntopic.view.complete;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.workspace.Completions.Suggestion;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The list under the caret. The keyboard stays with the text.
public final class CompletionList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass GHOST = PseudoClass.getPseudoClass("ghost");
    private static final int SHOWN = 8;

    private final CompletionViewModel model;
    private final VBox rows = new VBox();
    private int first;

    /// @param accept takes the chosen one
    public CompletionList(CompletionViewModel model, Runnable accept) {
        this.model = model;
        setId("completion");
        setAccessibleText(Wording.of("What may follow"));
        getStyleClass().addAll("floating", "completion");
        Label about = new Label();
        about.getStyleClass().addAll("hint", "completion-about");
        about.setWrapText(true);
        about.textProperty().bind(model.aboutProperty());
        about.visibleProperty().bind(about.textProperty().isNotEmpty());
        about.managedProperty().bind(about.visibleProperty());
        getChildren().addAll(rows, about);
        setOnMouseClicked(event -> accept.run());
        model.rowsProperty()
                .subscribe(found -> {
                    first = 0;
                    show();
                });
        model.chosenProperty().subscribe(this::show);
    }

    private void show() {
        List<Suggestion> all = model.rowsProperty().get();
        int chosen = model.chosenProperty().get();
        first = Math.clamp(first, Math.max(0, chosen - SHOWN + 1), Math.max(0, chosen));
        List<Suggestion> shown = all.subList(Math.min(first, all.size()), Math.min(first + SHOWN, all.size()));
        rows.getChildren().setAll(shown.stream().map(CompletionList::row).toList());
        for (int i = 0; i < shown.size(); i++) {
            boolean isChosen = first + i == chosen;
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, isChosen);
            if (isChosen) {
                setAccessibleText(
                        Wording.of(
                                "What may follow: {0}, {1}", shown.get(i).label(), Wording.of(shown.get(i).detail())));
            }
        }
        setVisible(!all.isEmpty());
        requestLayout();
    }

    private static HBox row(Suggestion suggestion) {
        Label label = new Label(suggestion.label());
        label.getStyleClass().add("completion-label");
        label.setMinWidth(0);
        label.pseudoClassStateChanged(GHOST, suggestion.ghost());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hint detail = new Hint(Wording.of(suggestion.detail()));
        detail.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(label, gap, detail);
        row.getStyleClass().add("completion-row");
        return row;
    }
}
