package app.syntopic.view.form;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;

/// The line over a form that says why something was not done. It stands outside of what scrolls, so that it is seen
/// wherever one is.
public final class SaidOfForm extends Label {

    /// @param shown whether the form is
    public SaidOfForm(FormViewModel model, ObservableBooleanValue shown) {
        setId("form-said");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("banner", "banner-warning");
        textProperty().bind(model.saidProperty());
        visibleProperty().bind(textProperty().isNotEmpty().and(shown));
        managedProperty().bind(visibleProperty());
    }
}
