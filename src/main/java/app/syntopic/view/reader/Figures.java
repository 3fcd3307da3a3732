package app.syntopic.view.reader;

import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteFile;
import app.syntopic.model.Span;
import app.syntopic.view.Background;
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
    private final Background background;

    /// @param folder the notebook's, absolute
    Figures(Path folder, Background background) {
        this.folder = folder;
        this.background = background;
    }

    Region make(Line line, Line.Figure figure) {
        return switch (figure) {
            case Line.Figure.OfTable of -> table(of, new TextSetter(List.of(), of.footnotes(), of.pictures()));
            case Line.Figure.OfPicture of -> picture(of.picture(), of.file());
            case Line.Figure.OfRule() -> rule();
            case Line.Figure.OfFormula(var formula) -> new StackPane(new FormulaView(formula));
        };
    }

    private static Region rule() {
        Region stroke = new Region();
        stroke.getStyleClass().add("rule-stroke");
        return new StackPane(stroke);
    }

    private Region table(Line.Figure.OfTable of, TextSetter text) {
        Block.Table table = of.table();
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
            cell(text, grid, of, column, 0, table.header().get(column), "table-header");
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<MarkedText> cells = table.rows().get(row);
            for (int column = 0; column < Math.min(cells.size(), table.header().size()); column++) {
                cell(text, grid, of, column, row + 1, cells.get(column), "table-cell");
            }
        }
        return new StackPane(grid);
    }

    private void cell(
            TextSetter text,
            GridPane grid,
            Line.Figure.OfTable of,
            int column,
            int row,
            MarkedText content,
            String style) {
        Block.Table table = of.table();
        LineBuilder builder = new LineBuilder("cell", List.of(), table.span(), -1);
        text.append(builder, content, new Span(0, content.text().length()), List.of(), -1, List.of("prose"));
        Line line = builder.build(0);
        TextFlow flow = new TextFlow();
        line.stretches().forEach(stretch -> flow.getChildren().addAll(cellPieces(line, stretch)));
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
        Region cell = withPictures(flow, content, of);
        GridPane.setHalignment(cell, HPos.LEFT);
        GridPane.setFillHeight(cell, true);
        grid.add(cell, column, row);
    }

    /// The pictures of a cell stand below its text, or in its place.
    private Region withPictures(TextFlow flow, MarkedText content, Line.Figure.OfTable of) {
        List<EmbeddedPicture> pictures = EmbeddedPicture.below(content);
        if (pictures.isEmpty()) {
            return flow;
        }
        VBox cell = new VBox();
        cell.getStyleClass().addAll(flow.getStyleClass());
        cell.getStyleClass().add("picture-cell");
        flow.getStyleClass().clear();
        if (!EmbeddedPicture.isNothingElse(content)) {
            cell.getChildren().add(flow);
        }
        cell.setMaxHeight(Double.MAX_VALUE);
        pictures.forEach(picture ->
                cell.getChildren().add(picture(picture, Optional.ofNullable(of.pictures().get(picture.target())))));
        return cell;
    }

    /// What is drawn among letters.
    Node make(Line.Inlay inlay) {
        return switch (inlay) {
            case Line.Inlay.OfFormula(var formula) -> new FormulaView(formula);
            case Line.Inlay.OfPicture(var picture, var file) ->
                    new PictureSign(folder.resolve(file.path().value()), picture, background);
        };
    }

    private List<? extends Node> cellPieces(Line line, Line.Stretch stretch) {
        Optional<Line.Inlay> inlay = line.inlayAt(stretch.span().start());
        return inlay.isPresent()
                ? List.of(make(inlay.get()))
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

    private Region picture(EmbeddedPicture picture, Optional<NoteFile> found) {
        return found.map(file -> folder.resolve(file.path().value()))
                .map(file -> captioned(new PictureFrame(file, picture, background), picture))
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
