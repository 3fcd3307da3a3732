package app.syntopic.view.questions;

import app.syntopic.view.control.EmRegion;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;

/// A row of the table: its source as a narrow column and the answers as equally wide ones beside it. Where the page is
/// too narrow to read them so, the answers stand two by two below the source, each under its question.
final class FourColumns extends EmRegion {

    private static final double FIRST = 0.15;
    private static final double GAP_EM = 1.4;
    private static final double HEADING_GAP_EM = 0.35;
    private static final double NARROW_EM = 76;

    /// @param heading shown only where the page is narrow
    record Column(Label heading, Node content) {}

    private final Node source;
    private final List<Column> columns;

    FourColumns(Node source, List<Column> columns) {
        this.source = source;
        this.columns = List.copyOf(columns);
        getStyleClass().add("four-columns");
        getChildren().add(source);
        for (Column column : columns) {
            column.heading().setManaged(false);
            getChildren().addAll(column.heading(), column.content());
        }
    }

    /// Whether a page shows answers below their source.
    ///
    /// @param em the size of the root's font, in pixels
    static boolean isNarrow(double width, double em) {
        return width < NARROW_EM * em;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double bottom = 0;
        for (Spot spot : spots(width)) {
            bottom = Math.max(bottom, spot.y() + spot.height());
        }
        return snappedTopInset() + snapSizeY(bottom) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        boolean narrow = isNarrow(getWidth(), em());
        columns.forEach(column -> column.heading().setVisible(narrow));
        for (Spot spot : spots(getWidth())) {
            spot.node()
                    .resizeRelocate(
                            snapPositionX(snappedLeftInset() + spot.x()),
                            snapPositionY(snappedTopInset() + spot.y()),
                            spot.width(),
                            spot.height());
        }
    }

    /// Within the insets.
    private record Spot(Node node, double x, double y, double width, double height) {}

    private List<Spot> spots(double width) {
        double inner = Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return isNarrow(width, em()) ? twoByTwo(inner) : sideBySide(inner);
    }

    private List<Spot> sideBySide(double inner) {
        double gap = GAP_EM * em();
        double free = Math.max(0, inner - gap * columns.size());
        double first = floor(free * FIRST);
        double each = floor(free * (1 - FIRST) / columns.size());
        double tallest = source.prefHeight(first);
        for (Column column : columns) {
            tallest = Math.max(tallest, column.content().prefHeight(each));
        }
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(source, 0, 0, first, tallest));
        double x = first + gap;
        for (Column column : columns) {
            spots.add(new Spot(column.content(), x, 0, each, tallest));
            x += each + gap;
        }
        return spots;
    }

    private List<Spot> twoByTwo(double inner) {
        double gap = GAP_EM * em();
        double each = floor((inner - gap) / 2);
        List<Spot> spots = new ArrayList<>();
        double y = source.prefHeight(inner);
        spots.add(new Spot(source, 0, 0, inner, y));
        for (int first = 0; first < columns.size(); first += 2) {
            y += gap;
            double tallest = 0;
            for (int i = first; i < Math.min(first + 2, columns.size()); i++) {
                Column column = columns.get(i);
                double x = (i - first) * (each + gap);
                double heading = column.heading().prefHeight(each);
                double below = y + heading + HEADING_GAP_EM * em();
                double height = column.content().prefHeight(each);
                spots.add(new Spot(column.heading(), x, y, each, heading));
                spots.add(new Spot(column.content(), x, below, each, height));
                tallest = Math.max(tallest, below + height - y);
            }
            y += tallest;
        }
        return spots;
    }

    private double floor(double size) {
        return snapSizeX(Math.max(0, size) - 0.5);
    }
}
