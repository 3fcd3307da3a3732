package app.syntopic.view.reader;

import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.ExpectedException;
import app.syntopic.picture.Picture;
import app.syntopic.picture.UnreadablePictureException;
import app.syntopic.picture.UsualPicture;
import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Pixels;

import javafx.scene.image.Image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a picture beside the window's thread, and hands it over on that thread, or why there is none.
final class PictureLoad {

    /// No column is as wide on any screen.
    private static final int WIDEST = 4_000;

    /// Pixels for one of the window, so that a drawing is as fine as the screen.
    private static final int FINE = 2;

    private final Path file;
    private final EmbeddedPicture asked;

    PictureLoad(Path file, EmbeddedPicture asked) {
        this.file = file;
        this.asked = asked;
    }

    /// @param width as the note asks, else its own; in pixels of the window
    record Loaded(Image image, double width, double height) {}

    /// A picture that was read, and its pixels where the toolkit does not read such files itself.
    private record Sketch(Picture picture, Optional<BufferedImage> pixels) {}

    /// @param failed given a sentence for the reader; may come after `done`
    void start(Background background, Consumer<Loaded> done, Consumer<String> failed) {
        background.run(
                this::read,
                sketch -> done.accept(loaded(sketch, failed)),
                failure -> failed.accept(sentence(reason(failure))));
    }

    private Sketch read() {
        try {
            Picture read = Picture.read(file);
            return new Sketch(
                    read, read instanceof UsualPicture ? Optional.empty() : Optional.of(read.draw(width(read) * FINE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private double width(Picture read) {
        return asked.size().map(size -> size.shownWidth(read.width(), read.height())).orElseGet(read::width);
    }

    private Loaded loaded(Sketch sketch, Consumer<String> failed) {
        double width = width(sketch.picture());
        double height = sketch.picture().height() * width / sketch.picture().width();
        Image image = sketch.pixels().map(Pixels::image).orElseGet(() -> usual(sketch.picture(), failed));
        return new Loaded(image, width, height);
    }

    private Image usual(Picture picture, Consumer<String> failed) {
        Image image = new Image(file.toUri().toString(), Math.min(picture.width(), WIDEST), 0, true, true, true);
        image.errorProperty()
                .subscribe(broken -> {
                    if (broken) {
                        failed.accept(sentence(reason(UnreadablePictureException.broken(image.getException()))));
                    }
                });
        return image;
    }

    private static String reason(Throwable failure) {
        return failure instanceof ExpectedException expected
                ? Wording.of(expected.sentence())
                : Wording.of("its file cannot be read, or is larger than 20 MB");
    }

    private String sentence(String reason) {
        return Wording.of("The picture “{0}” cannot be shown: {1}.", asked.target(), reason);
    }
}
