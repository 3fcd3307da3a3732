package app.syntopic.view.reader;

import app.syntopic.view.control.ShapedText;
import app.syntopic.view.sight.SightedLine;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// A line in its cell, which is the control's own: set with its text, gutters and decorations, or empty.
final class SetLine implements SightedLine {

    static final String RIGHT_TO_LEFT = "right-to-left";

    private final BorderPane cell;
    private final Region paragraph;
    private final PageModel.Placed placed;
    private final Function<Line.Inlay, Node> inlays;
    private final IntFunction<List<Line.Tint>> tints;
    private Optional<Overlaid> decorations = Optional.empty();

    /// @param inlays makes what is drawn among letters
    /// @param tints painted for a while over the line of an index
    SetLine(
            BorderPane cell,
            Region paragraph,
            PageModel.Placed placed,
            Function<Line.Inlay, Node> inlays,
            IntFunction<List<Line.Tint>> tints) {
        this.cell = cell;
        this.paragraph = paragraph;
        this.placed = placed;
        this.inlays = inlays;
        this.tints = tints;
        paragraph.setUserData(placed);
    }

    @Override
    public BorderPane cell() {
        return cell;
    }

    @Override
    public int index() {
        return placed.index();
    }

    @Override
    public int length() {
        return placed.line().text().length();
    }

    @Override
    public Object likeness() {
        return placed.index();
    }

    /// A figure has a size of its own.
    @Override
    public boolean isAlwaysSet() {
        return placed.line().figure().isPresent();
    }

    @Override
    public boolean isSet() {
        return decorations.isPresent();
    }

    @Override
    public void set() {
        if (isSet()) {
            return;
        }
        Line line = placed.line();
        if (!paragraph.getStyleClass().contains("line")) {
            paragraph.getStyleClass().add("line");
            paragraph.getStyleClass().addAll(line.styles());
        }
        if (line.isRightToLeft() && cell.getNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            cell.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            paragraph.getStyleClass().add(RIGHT_TO_LEFT);
        }
        if (!line.gutters().isEmpty()) {
            cell.setLeft(gutters(line));
        }
        if (paragraph instanceof TextFlow flow) {
            flow.getChildren().setAll(line.stretches().stream().flatMap(stretch -> pieces(line, stretch)).toList());
            flow.setPrefHeight(Region.USE_COMPUTED_SIZE);
            add(new LineDecorations(flow, line));
        } else {
            add(new FigureShade(paragraph));
        }
        overlay();
    }

    private <D extends Region & Overlaid> void add(D made) {
        cell.getChildren().add(made);
        decorations = Optional.of(made);
    }

    private Stream<Node> pieces(Line line, Line.Stretch stretch) {
        Optional<Line.Inlay> inlay = line.inlayAt(stretch.span().start());
        if (inlay.isPresent()) {
            return Stream.of(inlays.apply(inlay.get()));
        }
        return ShapedText.pieces(stretch.span().in(line.text())).stream().map(piece -> piece(piece, stretch));
    }

    private static Text piece(String piece, Line.Stretch stretch) {
        Text text = new Text(piece);
        text.getStyleClass().addAll(stretch.styles());
        return text;
    }

    private static HBox gutters(Line line) {
        HBox gutters = new HBox();
        // painted before the decorations, which put bullets over it
        gutters.setViewOrder(2);
        boolean inCallout = false;
        for (String style : line.gutters()) {
            Region gutter = new Region();
            gutter.getStyleClass().addAll("gutter", style);
            inCallout |= style.startsWith("gutter-callout");
            if (inCallout) {
                gutter.getStyleClass().add("in-callout");
            }
            line.styles().stream().filter(s -> s.startsWith("box-")).forEach(gutter.getStyleClass()::add);
            gutters.getChildren().add(gutter);
        }
        return gutters;
    }

    /// A figure, which the control has made, stays.
    @Override
    public void empty(double height) {
        if (paragraph instanceof TextFlow flow) {
            if (isSet()) {
                cell.getChildren().removeIf(child -> !child.equals(flow));
                flow.getChildren().clear();
                flow.setMinHeight(0);
                decorations = Optional.empty();
            }
            flow.setPrefHeight(height);
        }
    }

    /// Paints the tints of now over it.
    void overlay() {
        decorations.ifPresent(there -> there.overlay(tints.apply(index())));
    }
}
