package app.syntopic.view.create;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks of each name that may be a link whether it is one.
public final class UnsureLinksView extends VBox {

    private static final int SHOWN = 8;

    private final UnsureLinksViewModel model;
    private final Runnable done;
    private final VBox rows = new VBox();

    /// @param done called when nothing is left to decide, or the reader wants to decide no more
    public UnsureLinksView(UnsureLinksViewModel model, Runnable done) {
        this.model = model;
        this.done = done;
        setId("unsure-links");
        getStyleClass().add("unsure-links");
        Label heading = new Label(Wording.of("Are these links?"));
        heading.getStyleClass().add("sheet-title");
        Hint hint =
                Hint.wrapped(
                        Wording.of(
                                "The text names them where links stand, but nothing in the notebook is called so"
                                        + " yet."));
        rows.getStyleClass().add("unsure-rows");
        Button all = new Button(Wording.of("Link all"));
        all.setOnAction(event -> model.acceptAll());
        Button close = new Button(Wording.of("Leave the rest as text"));
        close.setOnAction(event -> done.run());
        HBox buttons = new HBox(close, all);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, hint, rows, buttons);
        model.names().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    private void show() {
        if (model.names().isEmpty()) {
            done.run();
            return;
        }
        rows.getChildren().setAll(model.names().stream().limit(SHOWN).map(this::createRow).toList());
        if (model.names().size() > SHOWN) {
            rows.getChildren().add(new Hint(Wording.of("and {0} more", model.names().size() - SHOWN)));
        }
    }

    private HBox createRow(String name) {
        Label label = new Label(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button yes = new Button(Wording.of("Link it"));
        yes.setAccessibleText(Wording.of("Make {0} a link", name));
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(event -> model.accept(name));
        Button no = new Button(Wording.of("Text"));
        no.setAccessibleText(Wording.of("Leave {0} as text", name));
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(event -> model.reject(name));
        HBox row = new HBox(label, no, yes);
        row.getStyleClass().add("unsure-row");
        return row;
    }
}
