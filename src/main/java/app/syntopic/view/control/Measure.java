package app.syntopic.view.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

import java.util.Optional;

/// Sets the head of a page, or a row of the list below it, in the middle and no wider than can be read well. The same
/// for both, whether or not the list has a scroll bar.
public final class Measure extends EmRegion {

    private static final double WIDEST_EM = 62.8;
    private static final double MARGIN_EM = 2.6;

    private final Region content;
    private final double outsetEm;
    private final Optional<ObservableValue<? extends Number>> page;

    /// Of what is as wide as the page.
    public static Measure ofHead(Region head) {
        return new Measure(head, 0, Optional.empty());
    }

    /// Of a row's graphic.
    ///
    /// @param list as wide as the page
    /// @param outsetEm how far the row reaches beyond the measure at both sides, for the fill that shows it is chosen
    public static Measure ofRow(Region row, ListView<?> list, double outsetEm) {
        return new Measure(row, outsetEm, Optional.of(list.widthProperty()));
    }

    private Measure(Region content, double outsetEm, Optional<ObservableValue<? extends Number>> page) {
        this.content = content;
        this.outsetEm = outsetEm;
        this.page = page;
        getStyleClass().add("measure");
        getChildren().add(content);
        page.ifPresent(width -> width.subscribe(this::requestLayout));
    }

    @Override
    protected double computePrefWidth(double height) {
        return pageWidth(content.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(inner(pageWidth(width)) + 2 * outset());
    }

    @Override
    protected void layoutChildren() {
        double outer = pageWidth(getWidth());
        double inner = inner(outer);
        double x = snapPositionX((outer - inner) / 2) - outset();
        content.resizeRelocate(x, 0, inner + 2 * outset(), getHeight());
    }

    private double pageWidth(double own) {
        return page.map(width -> width.getValue().doubleValue()).orElse(own);
    }

    private double inner(double outer) {
        double size = em();
        return snapSizeX(Math.clamp(outer - 2 * MARGIN_EM * size, 0, WIDEST_EM * size));
    }

    /// Snapped as the row's own padding is.
    private double outset() {
        return snapSpaceX(outsetEm * em());
    }
}
