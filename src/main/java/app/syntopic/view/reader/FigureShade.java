package app.syntopic.view.reader;

import javafx.scene.layout.Region;

import java.util.List;

/// Shades a figure while it is selected.
final class FigureShade extends Region implements Overlaid {

    private final Region figure;

    FigureShade(Region figure) {
        this.figure = figure;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("figure-shade");
        setVisible(false);
        figure.layoutBoundsProperty().subscribe(this::requestLayout);
        figure.layoutXProperty().subscribe(this::requestLayout);
    }

    @Override
    public void overlay(List<Line.Tint> tints) {
        setVisible(tints.stream().anyMatch(tint -> tint.style().equals(Overlays.SELECTED)));
    }

    @Override
    protected void layoutChildren() {
        resizeRelocate(figure.getLayoutX(), figure.getLayoutY(), figure.getWidth(), figure.getHeight());
    }
}
