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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The parts of the note; the one being read is marked.
final class OutlineList extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A longer outline helps nobody, and costs a node an entry.
    private static final int LONGEST = 400;

    private final ContextViewModel model;
    private final Consumer<Anchor> goTo;
    private final Map<Integer, Pressable> bySection = new HashMap<>();

    OutlineList(ContextViewModel model, Consumer<Anchor> goTo) {
        this.model = model;
        this.goTo = goTo;
        setId("outline");
        getStyleClass().add("outline");
        model.outlineProperty().subscribe(this::show);
        model.currentSectionProperty().subscribe(this::mark);
    }

    void focusCurrent() {
        Pressable current = bySection.get(model.currentSectionProperty().get());
        if (current != null) {
            current.requestFocus();
        } else if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }

    private void show(List<Outline.Entry> entries) {
        bySection.clear();
        getChildren().setAll(entries.stream().limit(LONGEST).map(this::createRow).toList());
        mark();
    }

    private Pressable createRow(Outline.Entry entry) {
        Pressable row = new Pressable(Wording.of("Go to {0}", entry.title()), newTab -> goTo.accept(entry.anchor()));
        row.getStyleClass().add("outline-row");
        Label title = new Label(entry.title());
        title.getStyleClass().add("outline-title");
        title.setMinWidth(0);
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
        if (entry.section() >= 0) {
            bySection.put(entry.section(), row);
        }
        return row;
    }

    private void mark() {
        int now = model.currentSectionProperty().get();
        bySection.forEach((section, row) -> row.pseudoClassStateChanged(CURRENT, section == now));
    }
}
