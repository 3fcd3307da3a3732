package app.syntopic.view.questions;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

import java.util.Collection;
import java.util.Set;

/// One small cell for each section of a source, filled where it is cited.
///
/// All cells of a colour are one shape: a list shows hundreds of them, and each node has to be styled by itself.
final class SectionBar extends Region {

    /// Between two cells, and of their corners, in pixels; none where cells are narrow.
    private static final double GAP = 2;

    /// Of a cell with a gap.
    private static final double FEWEST_PIXELS = 5;

    private final int sections;
    private final Set<Integer> cited;
    private final SVGPath filled = new SVGPath();
    private final SVGPath empty = new SVGPath();

    /// @param sections how many the source has
    /// @param cited ordinals of those that are cited
    SectionBar(int sections, Collection<Integer> cited) {
        this.sections = sections;
        this.cited = Set.copyOf(cited);
        getStyleClass().add("section-bar");
        filled.getStyleClass().add("section-cited");
        empty.getStyleClass().add("section-uncited");
        getChildren().addAll(filled, empty);
        getChildren().forEach(shape -> shape.setManaged(false));
    }

    /// @param x in pixels from the bar's left end; where it lies beyond an end, the section there
    /// @return the section’s ordinal
    int sectionAt(double x) {
        return Math.clamp((int) Math.floor(x / step()), 0, sections - 1);
    }

    /// Where the cell of a section begins, in pixels from the bar's left end.
    double cellX(int section) {
        return snapPositionX(section * step());
    }

    double cellWidth(int section) {
        return cellX(section + 1) - gap() - cellX(section);
    }

    /// From the beginning of a cell to that of the next. No gap follows the last.
    private double step() {
        return (getWidth() + gap()) / sections;
    }

    private double gap() {
        return getWidth() < FEWEST_PIXELS * sections ? 0 : GAP;
    }

    @Override
    protected void layoutChildren() {
        StringBuilder citedCells = new StringBuilder();
        StringBuilder uncitedCells = new StringBuilder();
        for (int section = 0; section < sections; section++) {
            append(section, cited.contains(section) ? citedCells : uncitedCells);
        }
        filled.setContent(citedCells.toString());
        empty.setContent(uncitedCells.toString());
    }

    private void append(int section, StringBuilder path) {
        double width = cellWidth(section);
        double round = Math.min(gap(), Math.min(width, getHeight()) / 2);
        double across = width - 2 * round;
        double down = getHeight() - 2 * round;
        path.append('M').append(cellX(section) + round).append(" 0h").append(across);
        corner(path, round, round, round).append('v').append(down);
        corner(path, round, -round, round).append('h').append(-across);
        corner(path, round, -round, -round).append('v').append(-down);
        corner(path, round, round, -round).append('z');
    }

    private static StringBuilder corner(StringBuilder path, double round, double right, double down) {
        return path.append("a%1$s %1$s 0 0 1 %2$s %3$s".formatted(round, right, down));
    }
}
