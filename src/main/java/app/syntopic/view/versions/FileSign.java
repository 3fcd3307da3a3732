package app.syntopic.view.versions;

import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.NotePath;
import app.syntopic.picture.Picture;
import app.syntopic.picture.UsualPicture;
import app.syntopic.view.Background;
import app.syntopic.view.control.Icon;
import app.syntopic.view.control.Pixels;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/// What a file is, at a glance: the picture in it, small, else a sign for its kind.
public final class FileSign extends StackPane {

    private static final Set<String> SOUNDS = Set.of("flac", "m4a", "mp3", "ogg", "wav", "3gp");
    private static final Set<String> FILMS = Set.of("mkv", "mov", "mp4", "ogv", "webm");
    private static final double SIDE = 36;
    private static final int FINE = 2;

    FileSign(NotePath path) {
        getStyleClass().add("file-sign");
        getChildren().add(new Icon(kind(path)));
    }

    private static Feather kind(NotePath path) {
        String extension = path.extension();
        if (EmbeddedPicture.isPicture(path.value()) || extension.equals("avif")) {
            return Feather.IMAGE;
        }
        if (SOUNDS.contains(extension)) {
            return Feather.MUSIC;
        }
        if (FILMS.contains(extension)) {
            return Feather.FILM;
        }
        return extension.equals("pdf") ? Feather.FILE : Feather.FILE_TEXT;
    }

    /// The same with the picture itself as soon as it was read; of a damaged one the sign stays.
    ///
    /// @param folder the notebook's
    public static FileSign of(Path folder, NotePath path, Background background) {
        FileSign sign = new FileSign(path);
        if (EmbeddedPicture.isPicture(path.value())) {
            background.run(() -> small(folder.resolve(path.value())), sign::show, broken -> {});
        }
        return sign;
    }

    private static Image small(Path file) {
        try {
            Picture picture = Picture.read(file);
            return picture instanceof UsualPicture
                    ? new Image(file.toUri().toString(), SIDE * FINE, SIDE * FINE, true, true)
                    : Pixels.image(picture.draw(SIDE * FINE));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void show(Image image) {
        if (!image.isError()) {
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(SIDE);
            view.setFitHeight(SIDE);
            getChildren().setAll(view);
        }
    }
}
