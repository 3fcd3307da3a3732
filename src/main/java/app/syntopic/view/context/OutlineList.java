package app.syntopic.view.context;

import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Pressable;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The parts of the note; the one being read is marked.
final class OutlineList extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A longer outline helps nobody, and costs a node an entry.
    private static final int LONGEST = 400;

    /// Entries further below are not moved in any more, as the list is narrow.
    private static final int DEEPEST = 4;

    /// In em, of one level.
    private static final double INDENT = 0.9;

    private final ContextViewModel model;
    private final Consumer<Anchor> goTo;

    OutlineList(ContextViewModel model, Consumer<Anchor> goTo) {
        this.model = model;
        this.goTo = goTo;
        setId("outline");
        getStyleClass().add("outline");
        model.outlineProperty().subscribe(this::show);
        model.currentEntryProperty().subscribe(this::mark);
    }

    void focusCurrent() {
        if (!getChildren().isEmpty()) {
            int current = model.currentEntryProperty().get();
            getChildren().get(Math.clamp(current, 0, getChildren().size() - 1)).requestFocus();
        }
    }

    private void show(List<Outline.Entry> entries) {
        getChildren().setAll(entries.stream().limit(LONGEST).map(this::createRow).toList());
        mark();
    }

    private Pressable createRow(Outline.Entry entry) {
        Pressable row = new Pressable(Wording.of("Go to {0}", entry.title()), newTab -> goTo.accept(entry.anchor()));
        row.getStyleClass().add("outline-row");
        Label title = new Label(entry.title());
        title.getStyleClass().add("outline-title");
        title.setMinWidth(0);
        if (entry.depth() > 0) {
            title.setStyle("-fx-padding: 0 0 0 " + Math.min(entry.depth(), DEEPEST) * INDENT + "em;");
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap);
        line.getStyleClass().add("outline-line");
        if (entry.count() > 0) {
            Label count = new Label(Wording.number(entry.count()));
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(count);
        }
        row.getChildren().add(line);
        return row;
    }

    private void mark() {
        int now = model.currentEntryProperty().get();
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CURRENT, i == now);
        }
    }
}
