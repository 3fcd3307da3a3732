package app.syntopic.view.questions;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Lays its first child out as a narrow column and the others as equally wide ones beside it, all as tall as the
/// tallest.
final class FourColumns extends Region {

    private static final double FIRST = 0.15;
    private static final double GAP_EM = 1.4;

    private final Label measure = new Label();

    FourColumns() {
        getStyleClass().add("four-columns");
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
    }

    @Override
    public javafx.collections.ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width);
        double tallest = 0;
        for (int i = 0; i < getManagedChildren().size(); i++) {
            tallest = Math.max(tallest, getManagedChildren().get(i).prefHeight(widthOf(i, inner)));
        }
        return snappedTopInset() + snapSizeY(tallest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (int i = 0; i < getManagedChildren().size(); i++) {
            double width = widthOf(i, inner);
            getManagedChildren().get(i).resizeRelocate(snapPositionX(x), snappedTopInset(), width, height);
            x += width + gap();
        }
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double gap() {
        return GAP_EM * measure.getFont().getSize();
    }

    private double widthOf(int column, double inner) {
        int others = Math.max(1, getManagedChildren().size() - 1);
        double free = Math.max(0, inner - gap() * others);
        return snapSizeX((column == 0 ? free * FIRST : free * (1 - FIRST) / others) - 0.5);
    }
}
