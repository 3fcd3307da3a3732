package app.syntopic.view.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/// A list's cell that is as tall as what it shows needs at the cell's width. The toolkit's own asks a graphic for its
/// height without telling it a width, and so cuts texts that wrap.
public class GraphicCell<T> extends ListCell<T> {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snapSizeY(snappedTopInset() + graphic.prefHeight(Math.max(0, inside)) + snappedBottomInset());
    }
}
