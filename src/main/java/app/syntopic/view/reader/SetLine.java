package app.syntopic.view.reader;

import app.syntopic.formula.Formula;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Optional;

/// A line in its cell, which is the control's own: set with its text, gutters and decorations, or empty.
final class SetLine {

    private final BorderPane cell;
    private final Region paragraph;
    private final PageModel.Placed placed;
    private Optional<Overlaid> decorations = Optional.empty();

    SetLine(BorderPane cell, Region paragraph, PageModel.Placed placed) {
        this.cell = cell;
        this.paragraph = paragraph;
        this.placed = placed;
        paragraph.setUserData(placed);
    }

    int index() {
        return placed.index();
    }

    boolean isFigure() {
        return placed.line().figure().isPresent();
    }

    boolean isSet() {
        return decorations.isPresent();
    }

    /// The width the control gives it.
    double width() {
        return cell.getMaxWidth();
    }

    /// As the control measures it, without the space it leaves below.
    double height() {
        return cell.prefHeight(cell.getMaxWidth());
    }

    /// The space the control leaves below it.
    double spacing() {
        return paragraph instanceof TextFlow flow ? flow.getLineSpacing() : 0;
    }

    /// @param tints painted over it for a while
    void set(List<Line.Tint> tints) {
        if (isSet()) {
            return;
        }
        Line line = placed.line();
        if (!paragraph.getStyleClass().contains("line")) {
            paragraph.getStyleClass().add("line");
            paragraph.getStyleClass().addAll(line.styles());
        }
        if (!line.gutters().isEmpty()) {
            cell.setLeft(gutters(line));
        }
        if (paragraph instanceof TextFlow flow) {
            flow.getChildren().setAll(line.stretches().stream().map(stretch -> piece(line, stretch)).toList());
            flow.setPrefHeight(Region.USE_COMPUTED_SIZE);
            add(new LineDecorations(flow, line));
        } else {
            add(new FigureShade(paragraph));
        }
        overlay(tints);
    }

    private <D extends Region & Overlaid> void add(D made) {
        cell.getChildren().add(made);
        decorations = Optional.of(made);
    }

    private static Node piece(Line line, Line.Stretch stretch) {
        Optional<Formula> formula = line.formulaAt(stretch.span().start());
        if (formula.isPresent()) {
            return new FormulaView(formula.get());
        }
        Text text = new Text(stretch.span().in(line.text()));
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

    /// Leaves nothing but its height. A figure, which the control has made, stays.
    ///
    /// @param height as [#height] says, in pixels
    void empty(double height) {
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

    void overlay(List<Line.Tint> tints) {
        decorations.ifPresent(there -> there.overlay(tints));
    }
}
