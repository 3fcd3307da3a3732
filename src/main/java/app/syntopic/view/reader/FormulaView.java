package app.syntopic.view.reader;

import app.syntopic.formula.Formula;

import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// A formula in the size and colour of the text around it, drawn anew for each of either and for the pixels of the
/// screen, and standing on the line of the text.
final class FormulaView extends Region {

    /// Its lower-case letters are smaller than those of a serif text of the same size.
    private static final double SIZE = 1.06;

    private final Formula formula;
    private final ImageView image = new ImageView();
    private final Text measure = new Text();
    private Subscription lineWidth = Subscription.EMPTY;
    private double width;
    private double height;
    private double baseline;

    FormulaView(Formula formula) {
        this.formula = formula;
        getStyleClass().add("formula");
        setAccessibleText(formula.tex());
        setUserData(formula);
        measure.getStyleClass().addAll("prose", "formula-ink");
        measure.setManaged(false);
        measure.setVisible(false);
        image.setManaged(false);
        image.setSmooth(true);
        getChildren().addAll(measure, image);
        measure.fontProperty().subscribe(this::draw);
        measure.fillProperty().subscribe(this::draw);
        sceneProperty().subscribe(this::draw);
        parentProperty().subscribe(this::followWidth);
    }

    private void followWidth(@Nullable Parent of) {
        lineWidth.unsubscribe();
        lineWidth =
                of instanceof Region line && !formula.isDisplay()
                        ? line.widthProperty().subscribe(this::requestLayout)
                        : Subscription.EMPTY;
    }

    private void draw() {
        if (getScene() == null) {
            return;
        }
        double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        Formula.Drawing drawing = formula.draw(measure.getFont().getSize() * SIZE * scale, rgb(measure.getFill()));
        WritableImage pixels = new WritableImage(drawing.width(), drawing.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawing.width(),
                        drawing.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawing.argb(),
                        0,
                        drawing.width());
        width = drawing.width() / scale;
        height = drawing.height() / scale;
        baseline = drawing.baseline() / scale;
        image.setImage(pixels);
        image.setFitWidth(width);
        image.setFitHeight(height);
        requestLayout();
    }

    private static int rgb(Paint paint) {
        Color colour = paint instanceof Color plain ? plain : Color.GRAY;
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    @Override
    public double getBaselineOffset() {
        return baseline * fitting();
    }

    /// Smaller than 1 in a line that is narrower than the formula. One that stands by itself is made smaller by what
    /// lays it out.
    private double fitting() {
        if (formula.isDisplay() || width <= 0 || !(getParent() instanceof Region line) || line.getWidth() <= 0) {
            return 1;
        }
        double room = line.getWidth() - line.getInsets().getLeft() - line.getInsets().getRight();
        return Math.clamp((room - 1) / width, 0.1, 1);
    }

    @Override
    protected double computeMinWidth(double ignored) {
        return formula.isDisplay() ? 0 : width * fitting();
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return width * fitting();
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return height * fitting();
    }

    @Override
    protected double computeMaxWidth(double ignored) {
        return width;
    }

    @Override
    protected double computeMaxHeight(double ignored) {
        return height;
    }

    @Override
    protected void layoutChildren() {
        double fitting = width <= 0 ? 1 : Math.min(1, getWidth() / width);
        image.setFitWidth(width * fitting);
        image.setFitHeight(height * fitting);
        image.relocate(0, (getHeight() - height * fitting) / 2);
    }
}
