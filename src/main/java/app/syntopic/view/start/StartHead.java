package app.syntopic.view.start;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The notebook's name with buttons at its right; where the page is too narrow for both, the buttons stand below it.
final class StartHead extends Region {

    private final Label title;
    private final FlowPane tools;

    StartHead(Label title, Node... tools) {
        this.title = title;
        this.tools = new FlowPane(tools);
        this.tools.getStyleClass().add("start-tools");
        title.setWrapText(true);
        getStyleClass().add("start-head");
        getChildren().addAll(title, this.tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return title.getFont().getSize() / 2;
    }

    /// In one row; a flow pane alone would not say how wide it is then.
    private double toolsWidth() {
        double width = snapSpaceX(tools.getHgap()) * (tools.getChildren().size() - 1);
        for (Node tool : tools.getChildren()) {
            width += snapSizeX(tool.prefWidth(-1));
        }
        return width;
    }

    private boolean isInOneRow(double width) {
        return title.prefWidth(-1) + gap() + toolsWidth() <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + gap() + toolsWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || isInOneRow(width)
                ? Math.max(title.prefHeight(-1), tools.prefHeight(toolsWidth()))
                : title.prefHeight(width) + gap() + tools.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isInOneRow(width)) {
            double wanted = toolsWidth();
            double middle = getHeight() / 2;
            title.resizeRelocate(0, middle - title.prefHeight(-1) / 2, width - gap() - wanted, title.prefHeight(-1));
            double high = tools.prefHeight(wanted);
            tools.resizeRelocate(width - wanted, middle - high / 2, wanted, high);
        } else {
            double high = title.prefHeight(width);
            title.resizeRelocate(0, 0, width, high);
            tools.resizeRelocate(0, high + gap(), width, tools.prefHeight(width));
        }
    }
}
