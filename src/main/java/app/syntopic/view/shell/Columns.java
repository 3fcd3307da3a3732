package app.syntopic.view.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Locale;

/// A pane at the left and one at the right of the middle, each as wide as the reader drags it. In a narrow window the
/// right one is left out, in one enlarged so much that nothing would be left of the middle the left one as well.
final class Columns extends HBox {

    private static final double LEFT_EM = 19.4;
    private static final double RIGHT_EM = 23.1;
    private static final double NARROWEST_EM = 13;
    private static final double WIDEST_EM = 40;

    /// Below this width of the window the right pane would press on the text.
    private static final double NARROW_EM = 82;

    /// Below this one the left pane would; the smallest window has more at its usual size.
    private static final double VERY_NARROW_EM = 46;

    private final Region left;
    private final Region right;
    private final Node leftHandle;
    private final Node rightHandle;
    private final BooleanProperty leftWanted = new SimpleBooleanProperty(this, "leftWanted", true);
    private final BooleanProperty rightWanted = new SimpleBooleanProperty(this, "rightWanted", true);
    private double em = 13;

    Columns(Region left, Region middle, Region right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("columns");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        this.leftHandle = createHandle(left, LEFT_EM, 1);
        this.rightHandle = createHandle(right, RIGHT_EM, -1);
        getChildren().addAll(left, leftHandle, middle, rightHandle, right);
        widthProperty().subscribe(this::arrange);
        leftWanted.subscribe(this::arrange);
        rightWanted.subscribe(this::arrange);
    }

    BooleanProperty leftWantedProperty() {
        return leftWanted;
    }

    BooleanProperty rightWantedProperty() {
        return rightWanted;
    }

    /// Takes over the size of an em, in pixels, when the zoom changes.
    void em(double pixels) {
        em = pixels;
        arrange();
    }

    private Region createHandle(Region pane, double ems, int direction) {
        widen(pane, ems);
        Region handle = new Region();
        handle.getStyleClass().add("column-handle");
        handle.setCursor(Cursor.H_RESIZE);
        double[] grip = new double[2];
        handle.setOnMousePressed(event -> {
            grip[0] = event.getScreenX();
            grip[1] = pane.getWidth();
        });
        handle.setOnMouseDragged(event -> {
            double width = grip[1] + direction * (event.getScreenX() - grip[0]);
            widen(pane, Math.clamp(width / em, NARROWEST_EM, WIDEST_EM));
        });
        return handle;
    }

    /// As a style, so that the width follows the zoom.
    private static void widen(Region pane, double ems) {
        String width = String.format(Locale.ROOT, "%.2fem", ems);
        pane.setStyle("-fx-min-width: " + width + "; -fx-pref-width: " + width + "; -fx-max-width: " + width);
    }

    private void arrange() {
        show(left, leftHandle, leftWanted.get() && (getWidth() == 0 || getWidth() >= VERY_NARROW_EM * em));
        show(right, rightHandle, rightWanted.get() && getWidth() >= NARROW_EM * em);
    }

    private static void show(Node pane, Node handle, boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
        handle.setVisible(shown);
        handle.setManaged(shown);
    }
}
