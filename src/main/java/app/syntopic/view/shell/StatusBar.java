package app.syntopic.view.shell;

import app.syntopic.view.Wording;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/// The bar along the bottom.
final class StatusBar extends HBox {

    private final HBox holdings = new WholeLabels();
    private final Label page = new Label();

    StatusBar(StatusViewModel model, ReadOnlyIntegerProperty zoomPercent) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        holdings.getStyleClass().add("holdings");
        holdings.setMinWidth(0);
        model.holdingsProperty().subscribe(this::show);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label state = new Label();
        state.setId("index-state");
        state.textProperty().bind(model.stateProperty());
        state.setMinWidth(USE_PREF_SIZE);
        Label limitation = new Label(Wording.of("Changes show late"));
        limitation.setId("changes-show-late");
        limitation.setMinWidth(USE_PREF_SIZE);
        limitation.setTooltip(new Tooltip());
        limitation.getTooltip().textProperty().bind(model.limitationProperty());
        limitation.accessibleTextProperty().bind(model.limitationProperty());
        limitation.visibleProperty().bind(model.limitationProperty().isNotEmpty());
        limitation.managedProperty().bind(limitation.visibleProperty());
        Hyperlink cancel = new Hyperlink(Wording.of("cancel"));
        cancel.setAccessibleText(Wording.of("Stop indexing"));
        cancel.visibleProperty().bind(model.indexingNowProperty());
        cancel.managedProperty().bind(model.indexingNowProperty());
        cancel.setOnAction(event -> model.cancel());
        Label zoom = new Label();
        zoom.textProperty().bind(zoomPercent.asString("%d %%"));
        zoom.setMinWidth(USE_PREF_SIZE);
        page.setId("page-state");
        page.managedProperty().bind(page.textProperty().isNotEmpty());
        getChildren().addAll(holdings, gap, page, limitation, state, cancel, zoom);
    }

    /// Says something about the page in front.
    void showPage(Optional<ObservableValue<String>> said) {
        page.textProperty().unbind();
        page.setText("");
        said.ifPresent(page.textProperty()::bind);
    }

    private void show(List<String> counts) {
        holdings.getChildren().setAll(counts.stream().map(StatusBar::countLabel).toList());
    }

    private static Label countLabel(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// A line of labels that leaves out the last ones where there is no room for them.
    private static final class WholeLabels extends HBox {

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            getChildren().forEach(label -> label.setVisible(label.getBoundsInParent().getMaxX() <= getWidth() + 1));
        }
    }
}
