package app.syntopic.view.glossary;

import app.syntopic.graph.Definition;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.view.control.Measure;
import app.syntopic.workspace.Library.TermEntry;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;

/// A letter, or a term with what each source means by it.
final class GlossaryCell extends ListCell<GlossaryRow> {

    private static final int DEFINITIONS = 6;
    private static final double OUTSET_EM = 0.8;

    private final GlossaryViewModel model;

    /// @param open takes whether the reader asked for a new tab
    GlossaryCell(GlossaryViewModel model, BiConsumer<TermEntry, Boolean> open) {
        this.model = model;
        getStyleClass().add("overview-cell");
        setPrefWidth(0);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (getItem() instanceof GlossaryRow.Entry entry && event.getButton() != MouseButton.SECONDARY) {
                        open.accept(entry.term(), event.isShortcutDown() || event.getButton() == MouseButton.MIDDLE);
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable GlossaryRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("letter-cell", "overview-row");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case GlossaryRow.Letter letter -> {
                getStyleClass().add("letter-cell");
                Label label = new Label(letter.letter());
                label.getStyleClass().add("letter");
                setGraphic(Measure.ofRow(label, getListView(), 0));
                setAccessibleText(Wording.of("Terms with {0}", letter.letter()));
            }
            case GlossaryRow.Entry entry -> {
                getStyleClass().add("overview-row");
                setAccessibleText(entry.term().label());
                VBox holder = new VBox(box(entry.term(), List.of()));
                model.definitions(entry.term(), found -> holder.getChildren().setAll(box(entry.term(), found)));
                setGraphic(Measure.ofRow(holder, getListView(), OUTSET_EM));
            }
        }
    }

    private static VBox box(TermEntry term, List<Definition> definitions) {
        Label label = new Label(term.label());
        label.getStyleClass().add("term-label");
        VBox box = new VBox(label);
        box.getStyleClass().add("overview-box");
        definitions.stream().limit(DEFINITIONS).forEach(definition -> box.getChildren().add(meaning(definition)));
        if (definitions.size() > DEFINITIONS) {
            box.getChildren().add(new Hint(Wording.of("and {0} more", definitions.size() - DEFINITIONS)));
        }
        return box;
    }

    private static VBox meaning(Definition definition) {
        MarkedFlow text = MarkedFlow.of(definition.text(), List.of());
        text.getStyleClass().add("meaning");
        Hint from = new Hint(definition.note().shortNameAndYear());
        return new VBox(text, from);
    }
}
