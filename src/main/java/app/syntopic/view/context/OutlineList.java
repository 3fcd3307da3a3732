package app.syntopic.view.context;

import app.syntopic.view.Anchor;
import app.syntopic.view.Rows;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Pressable;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The parts of the note; the one being read is marked.
final class OutlineList extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A longer outline helps nobody, and costs a node an entry.
    private static final int LONGEST = 400;

    /// Entries further below are not moved in any more, as the list is narrow.
    private static final int DEEPEST = 4;

    private final ContextViewModel model;
    private final Consumer<Anchor> goTo;
    private final ObservableList<Look> looks = FXCollections.observableArrayList();

    OutlineList(ContextViewModel model, Consumer<Anchor> goTo) {
        this.model = model;
        this.goTo = goTo;
        looks.addListener(this::follow);
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

    /// Only rows that look otherwise are made anew: with each letter that is written, parts begin elsewhere.
    private void show(List<Outline.Entry> entries) {
        Rows.update(looks, entries.stream().limit(LONGEST).map(Look::of).toList());
        mark();
    }

    private void follow(ListChangeListener.Change<? extends Look> change) {
        while (change.next()) {
            getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            getChildren().addAll(change.getFrom(), change.getAddedSubList().stream().map(this::createRow).toList());
        }
    }

    private record Look(String title, int depth, int count) {

        static Look of(Outline.Entry entry) {
            return new Look(entry.title(), entry.depth(), entry.count());
        }
    }

    private void goTo(Node row) {
        goTo.accept(model.outlineProperty().get().get(getChildren().indexOf(row)).anchor());
    }

    private Pressable createRow(Look entry) {
        List<Node> self = new ArrayList<>(1);
        Pressable row = new Pressable(Wording.of("Go to {0}", entry.title()), newTab -> self.forEach(this::goTo));
        self.add(row);
        row.getStyleClass().add("outline-row");
        Label title = new Label(entry.title());
        title.getStyleClass().add("outline-title");
        title.setMinWidth(0);
        if (entry.depth() > 0) {
            title.getStyleClass().add("outline-depth-" + Math.min(entry.depth(), DEEPEST));
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
