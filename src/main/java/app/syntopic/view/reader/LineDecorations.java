package app.syntopic.view.reader;

import app.syntopic.view.theme.Theme;

import javafx.animation.FadeTransition;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is painted behind and beside the text of one line: tints, dots, the marker, what a search found.
///
/// Lies in the control's cell beside the text and not in it, because the control counts every child of a text as a
/// character.
final class LineDecorations extends Region implements Overlaid {

    private static final Duration FLASH = Duration.millis(2200);
    static final String FLASH_STYLE = "flash-tint";

    /// Lines with a ground of their own. It lies behind the tints, as the ground of the text itself would hide them.
    private static final Set<String> FILLED = Set.of("callout", "code", "html");

    private final TextFlow flow;
    private final Line line;
    private final List<Path> paths = new ArrayList<>();
    private final List<Path> overlayPaths = new ArrayList<>();
    private final Region fill = new Region();
    private final TextFlow marker = new TextFlow();
    private List<Line.Tint> overlays = List.of();

    LineDecorations(TextFlow flow, Line line) {
        this.flow = flow;
        this.line = line;
        setManaged(false);
        setPickOnBounds(false);
        if (line.isRightToLeft()) {
            getStyleClass().add(SetLine.RIGHT_TO_LEFT);
        }
        // painted before the text
        setViewOrder(1);
        if (!Collections.disjoint(line.styles(), FILLED)) {
            fill.setManaged(false);
            fill.setMouseTransparent(true);
            fill.getStyleClass().add("line");
            fill.getStyleClass().addAll(line.styles());
            fill.getStyleClass().add("line-fill");
            getChildren().add(fill);
        }
        line.tints().forEach(tint -> paths.add(path("tint", tint.style())));
        line.spots().stream()
                .filter(Line.Spot::dotted)
                .forEach(spot ->
                        paths.add(spot.goal() instanceof Goal.Remark ? path("dots", "remark-dots") : path("dots")));
        getChildren().addAll(paths);
        line.marker().ifPresent(this::addMarker);
        line.fold().ifPresent(this::addChevron);
        if (!line.margin().problems().isEmpty()) {
            getChildren().add(MarginMarks.dot(line.margin().problems()));
        }
        flow.layoutBoundsProperty().subscribe(this::requestLayout);
        flow.layoutXProperty().subscribe(this::requestLayout);
    }

    /// Seen while the mouse is on the line or something is folded.
    private void addChevron(Line.Fold fold) {
        getChildren().add(MarginMarks.chevron(fold));
        flow.hoverProperty()
                .subscribe(over -> {
                    getStyleClass().remove("fold-shown");
                    if (over) {
                        getStyleClass().add("fold-shown");
                    }
                });
    }

    private void addMarker(Line.Marker of) {
        marker.setManaged(false);
        marker.getStyleClass().addAll("marker", "marker-" + of.side().name().toLowerCase(java.util.Locale.ROOT));
        of.labels()
                .forEach(label -> {
                    Text text = new Text(marker.getChildren().isEmpty() ? label.text() : "\u2002" + label.text());
                    text.getStyleClass().add(label.style());
                    marker.getChildren().add(text);
                });
        of.goal()
                .ifPresent(goal -> {
                    marker.setUserData(goal);
                    marker.getStyleClass().add("marker-link");
                });
        getChildren().add(marker);
    }

    private static Path path(String... styles) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().addAll(styles);
        return path;
    }

    @Override
    public void overlay(List<Line.Tint> tints) {
        if (tints.equals(overlays)) {
            return;
        }
        overlays = List.copyOf(tints);
        getChildren().removeAll(overlayPaths);
        overlayPaths.clear();
        for (Line.Tint tint : overlays) {
            Path path = path("tint", tint.style());
            overlayPaths.add(path);
            if (tint.style().equals(FLASH_STYLE)) {
                fade(path, Theme.isMotionReduced(Optional.ofNullable(flow.getScene())));
            }
        }
        getChildren().addAll(overlayPaths);
        // the control's cells do not tell the window that something in them waits to be laid out
        shapeOverlays();
        requestLayout();
    }

    private void shapeOverlays() {
        for (int i = 0; i < overlays.size(); i++) {
            overlayPaths.get(i).getElements().setAll(Shapes.tint(flow, overlays.get(i)));
        }
    }

    private static void fade(Path path, boolean reducedMotion) {
        if (reducedMotion) {
            return;
        }
        FadeTransition fade = new FadeTransition(FLASH, path);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.play();
    }

    @Override
    protected void layoutChildren() {
        relocate(flow.getLayoutX(), flow.getLayoutY());
        resize(flow.getWidth(), flow.getHeight());
        int next = 0;
        for (Line.Tint tint : line.tints()) {
            paths.get(next++).getElements().setAll(Shapes.tint(flow, tint));
        }
        for (Line.Spot spot : line.spots()) {
            if (spot.dotted()) {
                dots(paths.get(next++), spot);
            }
        }
        shapeOverlays();
        fill.resize(flow.getWidth(), flow.getHeight());
        line.marker().ifPresent(this::placeMarker);
        // a bar on the left of the line would cross them
        MarginMarks.place(getChildren(), flow, line.gutters().isEmpty() ? 0 : -flow.getLayoutX());
    }

    private void dots(Path path, Line.Spot spot) {
        path.getElements().clear();
        for (Shapes.Box box : Shapes.underlines(flow, spot.span())) {
            double y = Math.round(box.y() + box.height()) + 0.5;
            path.getElements().addAll(new MoveTo(box.x(), y), new LineTo(box.x() + box.width(), y));
        }
    }

    private void placeMarker(Line.Marker of) {
        Insets insets = flow.getInsets();
        double baseline = flow.getBaselineOffset();
        double natural = Math.ceil(marker.prefWidth(-1));
        switch (of.side()) {
            case GUTTER -> {
                marker.resize(natural, marker.prefHeight(natural));
                marker.relocate(insets.getLeft() - natural, baseline - marker.getBaselineOffset());
            }
            case END -> {
                marker.resize(natural, marker.prefHeight(natural));
                marker.relocate(flow.getWidth() - natural, baseline - marker.getBaselineOffset());
            }
            case ROW -> placeInRow(insets, baseline, natural);
        }
    }

    /// Beside the text where its left margin is wide, else above it.
    private void placeInRow(Insets insets, double baseline, double natural) {
        boolean beside = insets.getLeft() > natural / 2;
        double width = beside ? Math.min(natural, insets.getLeft()) : Math.min(natural, flow.getWidth());
        double height = marker.prefHeight(width);
        marker.resize(width, height);
        marker.relocate(0, beside ? baseline - marker.getBaselineOffset() : insets.getTop() - height);
        double needed = beside ? marker.getLayoutY() + height + insets.getBottom() : 0;
        if (needed > flow.getHeight()) {
            flow.setMinHeight(needed);
        }
    }
}
