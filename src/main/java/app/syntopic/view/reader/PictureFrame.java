package app.syntopic.view.reader;

import app.syntopic.model.EmbeddedPicture;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;

/// A picture inside the column, as large as its note asks for, else as large as it is. It is read beside the window's
/// thread.
final class PictureFrame extends StackPane {

    private final ImageView view;
    private final EmbeddedPicture picture;

    PictureFrame(Path file, EmbeddedPicture picture) {
        this.picture = picture;
        this.view = new ImageView(new Image(file.toUri().toString(), true));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.named());
        view.getImage().progressProperty().subscribe(this::requestLayout);
        getChildren().add(view);
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Image image = view.getImage();
        double wanted =
                picture.size()
                        .map(size -> size.shownWidth(image.getWidth(), image.getHeight()))
                        .orElseGet(image::getWidth);
        double shown = width > 0 ? Math.min(wanted, width) : wanted;
        view.setFitWidth(Math.max(1, shown));
        return snappedTopInset()
                + snappedBottomInset()
                + (image.getWidth() > 0 ? image.getHeight() * shown / image.getWidth() : 1);
    }
}
