package app.syntopic.view.control;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// Lays cards out side by side, all equally wide and those in one row equally tall, in as few rows as they fit into and
/// as many to each row, so that none stands alone below full ones.
public final class CardGrid extends Region {

    private static final StyleablePropertyFactory<CardGrid> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<CardGrid, Number> GAP =
            FACTORY.createSizeCssMetaData("-sy-gap", grid -> grid.gap, 12, false);
    private static final CssMetaData<CardGrid, Number> CARD_WIDTH =
            FACTORY.createSizeCssMetaData("-sy-card-width", grid -> grid.cardWidth, 220, false);

    private final SimpleStyleableDoubleProperty gap = new SimpleStyleableDoubleProperty(GAP, this, "gap", 12.0);
    private final SimpleStyleableDoubleProperty cardWidth =
            new SimpleStyleableDoubleProperty(CARD_WIDTH, this, "cardWidth", 220.0);

    public CardGrid(List<? extends Node> cards) {
        getStyleClass().add("card-grid");
        getChildren().addAll(cards);
        gap.subscribe(this::requestLayout);
        cardWidth.subscribe(this::requestLayout);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return cardWidth.get() * getChildren().size() + gap.get() * Math.max(0, getChildren().size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        int columns = columns(inner);
        double each = widthOf(inner, columns);
        double total = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            total += (first == 0 ? 0 : gap.get()) + rowHeight(first, columns, each);
        }
        return snappedTopInset() + total + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        int columns = columns(inner);
        double each = widthOf(inner, columns);
        double y = snappedTopInset();
        for (int first = 0; first < getChildren().size(); first += columns) {
            double height = rowHeight(first, columns, each);
            double x = snappedLeftInset();
            for (Node card : getChildren().subList(first, Math.min(first + columns, getChildren().size()))) {
                card.resizeRelocate(x, y, each, height);
                x += each + gap.get();
            }
            y += height + gap.get();
        }
    }

    private int columns(double inner) {
        int fitting = (int) ((inner + gap.get()) / (cardWidth.get() + gap.get()));
        int cards = Math.max(1, getChildren().size());
        int most = Math.clamp(fitting, 1, cards);
        int rows = Math.ceilDiv(cards, most);
        return Math.ceilDiv(cards, rows);
    }

    private double widthOf(double inner, int columns) {
        return snapSizeX(Math.max(0, (inner - gap.get() * (columns - 1)) / columns) - 0.5);
    }

    private double rowHeight(int first, int columns, double width) {
        double tallest = 0;
        for (Node card : getChildren().subList(first, Math.min(first + columns, getChildren().size()))) {
            tallest = Math.max(tallest, card.prefHeight(width));
        }
        return snapSizeY(tallest);
    }
}
