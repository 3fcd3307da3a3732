package app.syntopic.view.reader;

import app.syntopic.model.EmbeddedPicture;
import app.syntopic.view.Background;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.util.Optional;

/// A picture inside the column, as large as its note asks for, else as large as it is. A sentence stands for one that
/// cannot be shown.
final class PictureFrame extends StackPane {

    private final ImageView view = new ImageView();
    private Optional<Label> told = Optional.empty();
    private double wantedWidth;
    private double wantedHeight;

    PictureFrame(Path file, EmbeddedPicture picture, Background background) {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.named());
        getChildren().add(view);
        setAlignment(Pos.CENTER_LEFT);
        new PictureLoad(file, picture).start(background, this::show, this::tell);
    }

    private void show(PictureLoad.Loaded loaded) {
        wantedWidth = loaded.width();
        wantedHeight = loaded.height();
        view.setImage(loaded.image());
        requestLayout();
    }

    private void tell(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("picture-missing");
        label.setWrapText(true);
        told = Optional.of(label);
        getChildren().setAll(label);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// It is made smaller where the column is narrow.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return told.isPresent() ? super.computePrefWidth(height) : wantedWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        if (told.isPresent()) {
            return insets + told.get().prefHeight(width);
        }
        double shown = width > 0 ? Math.min(wantedWidth, width) : wantedWidth;
        view.setFitWidth(Math.max(1, shown));
        return insets + (wantedWidth > 0 ? wantedHeight * shown / wantedWidth : 1);
    }
}
