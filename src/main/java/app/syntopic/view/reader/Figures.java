package app.syntopic.view.reader;

import app.syntopic.formula.Formula;
import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.MarkedText;
import app.syntopic.view.Wording;
import app.syntopic.view.control.ShapedText;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes the parts of a page that are not text: tables, pictures, rules.
final class Figures {

    private final Path folder;

    /// @param folder the notebook's, absolute
    Figures(Path folder) {
        this.folder = folder;
    }

    Region make(Line line, Line.Figure figure) {
        return switch (figure) {
            case Line.Figure.OfTable(var table, var footnotes) -> table(table, new TextSetter(List.of(), footnotes));
            case Line.Figure.OfPicture of -> picture(of);
            case Line.Figure.OfRule() -> rule();
            case Line.Figure.OfFormula(var formula) -> new StackPane(new FormulaView(formula));
        };
    }

    private static Region rule() {
        Region stroke = new Region();
        stroke.getStyleClass().add("rule-stroke");
        return new StackPane(stroke);
    }

    private static Region table(Block.Table table, TextSetter text) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table-grid");
        if (Tables.isTight(table)) {
            grid.getStyleClass().add("table-tight");
        }
        double[] shares = Tables.shares(table);
        for (int column = 0; column < table.header().size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.SOMETIMES);
            constraints.setPercentWidth(shares[column] * 100);
            grid.getColumnConstraints().add(constraints);
            cell(text, grid, table, column, 0, table.header().get(column), "table-header");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<MarkedText> cells = table.rows().get(row);
            for (int column = 0; column < Math.min(cells.size(), table.header().size()); column++) {
                cell(text, grid, table, column, row + 1, cells.get(column), "table-cell");
            }
        }
        return new StackPane(grid);
    }

    private static void cell(
            TextSetter text, GridPane grid, Block.Table table, int column, int row, MarkedText content, String style) {
        LineBuilder builder = new LineBuilder("cell", List.of(), table.span(), -1);
        text.append(
                builder,
                content,
                new app.syntopic.model.Span(0, content.text().length()),
                List.of(),
                -1,
                List.of("prose"));
        Line line = builder.build(0);
        TextFlow flow = new TextFlow();
        line.stretches().forEach(stretch -> flow.getChildren().addAll(pieces(line, stretch)));
        flow.getStyleClass().addAll(style, row == table.rows().size() ? "table-last-row" : "table-row");
        Block.Alignment alignment =
                column < table.alignments().size() ? table.alignments().get(column) : Block.Alignment.START;
        flow.setTextAlignment(
                switch (alignment) {
                    case START -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        flow.setMaxHeight(Double.MAX_VALUE);
        GridPane.setHalignment(flow, HPos.LEFT);
        GridPane.setFillHeight(flow, true);
        grid.add(flow, column, row);
    }

    private static List<? extends Node> pieces(Line line, Line.Stretch stretch) {
        Optional<Formula> formula = line.formulaAt(stretch.span().start());
        return formula.isPresent()
                ? List.of(new FormulaView(formula.get()))
                : ShapedText.pieces(stretch.span().in(line.text())).stream()
                        .map(piece -> piece(piece, line, stretch))
                        .toList();
    }

    private static Text piece(String text, Line line, Line.Stretch stretch) {
        Text piece = new Text(text);
        piece.getStyleClass().addAll(stretch.styles());
        line.spotAt(stretch.span().start())
                .ifPresent(spot -> {
                    piece.setUserData(spot.goal());
                    piece.getStyleClass().add("cell-link");
                });
        return piece;
    }

    private Region picture(Line.Figure.OfPicture of) {
        EmbeddedPicture picture = of.picture();
        return of.file()
                .map(file -> captioned(new PictureFrame(folder.resolve(file.path().value()), picture), picture))
                .orElseGet(() -> missing(picture));
    }

    private static Region captioned(PictureFrame frame, EmbeddedPicture picture) {
        if (picture.description().isEmpty()) {
            return frame;
        }
        Label caption = new Label(picture.description());
        caption.getStyleClass().add("picture-caption");
        caption.setWrapText(true);
        return new VBox(frame, caption);
    }

    private static Region missing(EmbeddedPicture picture) {
        Label missing = new Label(Wording.of("The picture “{0}” is not in this notebook.", picture.target()));
        missing.getStyleClass().add("picture-missing");
        missing.setWrapText(true);
        return new StackPane(missing);
    }
}
