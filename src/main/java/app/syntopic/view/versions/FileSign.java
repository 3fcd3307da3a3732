package app.syntopic.view.versions;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// What a file is, at a glance: the picture in it, small, else a sign for its kind.
public final class FileSign extends StackPane {

    private static final Set<String> PICTURES = Set.of("bmp", "gif", "jpeg", "jpg", "png", "svg", "webp");
    private static final Set<String> NOTES = Set.of("md", "markdown", "txt");
    private static final Set<String> SOUNDS = Set.of("flac", "m4a", "mp3", "ogg", "wav", "3gp");
    private static final Set<String> FILMS = Set.of("mkv", "mov", "mp4", "ogv", "webm");
    private static final double SIDE = 36;
    private static final int FINE = 2;
    private static final long LARGEST = 20_000_000;

    FileSign(NotePath path) {
        getStyleClass().add("file-sign");
        getChildren().add(new Icon(kind(path.extension())));
    }

    private static Feather kind(String extension) {
        if (PICTURES.contains(extension) || extension.equals("avif")) {
            return Feather.IMAGE;
        }
        if (SOUNDS.contains(extension)) {
            return Feather.MUSIC;
        }
        if (FILMS.contains(extension)) {
            return Feather.FILM;
        }
        return NOTES.contains(extension) ? Feather.FILE_TEXT : Feather.FILE;
    }

    /// The same with the picture itself as soon as it was read; of a damaged one the sign stays.
    ///
    /// @param folder the notebook's
    public static FileSign of(Path folder, NotePath path, Background background) {
        FileSign sign = new FileSign(path);
        if (PICTURES.contains(path.extension())) {
            background.run(() -> small(folder.resolve(path.value())), sign::show, broken -> {});
        }
        return sign;
    }

    private static Image small(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            Picture picture = Picture.read(Files.readAllBytes(file));
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
