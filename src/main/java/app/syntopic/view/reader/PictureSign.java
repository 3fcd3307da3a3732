package app.syntopic.view.reader;

import app.syntopic.model.EmbeddedPicture;
import app.syntopic.view.Background;

import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import java.nio.file.Path;

/// A small picture among the letters of a line. Its room is known before it is read, or lines would jump.
final class PictureSign extends Region {

    /// How far letters with a tail reach below the line, of the height of the picture.
    private static final double BELOW = 0.18;

    private final ImageView view = new ImageView();
    private final double width;
    private final double height;

    /// @param picture that asks for a size
    PictureSign(Path file, EmbeddedPicture picture, Background background) {
        width = picture.size().orElseThrow().width();
        height = picture.size().orElseThrow().height().orElse((int) width);
        getStyleClass().add("picture-sign");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        setAccessibleText(picture.named());
        getChildren().add(view);
        new PictureLoad(file, picture)
                .start(
                        background,
                        loaded -> view.setImage(loaded.image()),
                        sentence -> Tooltip.install(this, new Tooltip(sentence)));
    }

    @Override
    public double getBaselineOffset() {
        return height * (1 - BELOW);
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return width;
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return height;
    }
}
