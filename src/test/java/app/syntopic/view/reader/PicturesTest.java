package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NoteFile;
import app.syntopic.model.NotePath;
import app.syntopic.picture.SomePictures;
import app.syntopic.view.Background;
import app.syntopic.view.RobotStage;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Reading.OpenNote;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pictures on the page: below a text, in cells, and among words.
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private static final double COLUMN = 700;

    @TempDir static Path folder;

    private final ReaderFixture fixture = new ReaderFixture();
    private ReaderViewModel model;
    private ReaderView view;

    @Start
    void open(Stage stage) {
        Background background =
                Background.forWindow(failure -> {
                    throw new AssertionError(failure);
                });
        model = new ReaderViewModel(folder, fixture, new ReaderFixture.Trail(), background);
        view = new ReaderView(model);
        Scene scene = new Scene(view, COLUMN, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        RobotStage.show(stage);
    }

    @BeforeEach
    void files() throws IOException {
        Files.write(folder.resolve("a.svg"), SomePictures.SVG);
        Files.write(
                folder.resolve("wide.svg"),
                SomePictures.svg("width='3000' height='300'", "<rect width='3000' height='300'/>"));
        Files.write(folder.resolve("b.webp"), SomePictures.webp());
        Files.write(folder.resolve("c.png"), SomePictures.png(20, 10));
        Files.writeString(folder.resolve("broken.png"), "no picture");
    }

    private static OpenNote withFiles(OpenNote note) {
        Map<String, NoteFile> files =
                Stream.of("a.svg", "wide.svg", "b.webp", "c.png", "broken.png")
                        .collect(Collectors.toMap(name -> name, name -> new NoteFile(NotePath.of(name), 1, 1)));
        return new OpenNote(note.summary(), note.note(), note.text(), note.mentions(), note.named(), files);
    }

    private OpenNote note(String text) {
        return withFiles(fixture.add(NotePath.of("N.md"), "# N\n\n" + text));
    }

    private Page page(String text) {
        return Typesetter.set(note(text));
    }

    private void show(FxRobot robot, String text) {
        robot.interact(() -> model.show(note(text)));
    }

    private Set<ImageView> images() {
        return view.lookupAll(".image-view").stream().map(ImageView.class::cast).collect(Collectors.toSet());
    }

    @Test
    void drawingsAndWebPicturesAreShownAsLargeAsTheyAre(FxRobot robot) {
        show(robot, "![[a.svg]]\n\n![[b.webp]]\n\n![[c.png]]\n");
        ReaderWindow.await(() -> images().stream().filter(image -> image.getImage() != null).count() == 3);
        ReaderWindow.await(() -> {
            view.layout();
            return images().stream().map(ImageView::getFitWidth).toList().containsAll(Set.of(400.0, 6.0, 20.0));
        });
    }

    @Test
    void aWidePictureWithADescriptionStaysInTheColumn(FxRobot robot) {
        show(robot, "![A wide one](wide.svg)\n");
        ReaderWindow.await(() -> {
            view.layout();
            return images().stream().anyMatch(image -> image.getFitWidth() > 300 && image.getFitWidth() < COLUMN);
        });
        assertThat(view.lookup(".picture-caption").localToScene(0, 0).getX()).isPositive();
    }

    @Test
    void aSentenceStandsForOneThatCannotBeRead(FxRobot robot) {
        show(robot, "![[broken.png]]\n");
        ReaderWindow.await(() -> view.lookup(".picture-missing") != null);
        assertThat(((Label) view.lookup(".picture-missing")).getText())
                .startsWith("The picture “broken.png” cannot be shown: it is damaged");
    }

    @Test
    void aCellShowsItsPictureInPlaceOfItsName(FxRobot robot) {
        show(robot, "| a | b |\n|---|---|\n| ![[a.svg]] | text |\n| ![[gone.svg]] | more |\n");
        ReaderWindow.await(() -> images().stream().anyMatch(image -> image.getImage() != null));
        assertThat(view.lookupAll(".picture-cell")).hasSize(2);
        assertThat(((Label) view.lookup(".picture-missing")).getText()).contains("gone.svg");
    }

    @Test
    void aSmallPictureStandsAmongTheWords() {
        Line line = page("A ![[a.svg|16]] star.\n").lines().getLast();
        assertThat(line.text()).isEqualTo("A \uFFFC star.");
        assertThat(line.inlayAt(2)).get().isInstanceOf(Line.Inlay.OfPicture.class);
        assertThat(line.copied()).isEqualTo("A a.svg star.");
    }

    @Test
    void aLargeOneOrOneThatStandsAloneHasALineOfItsOwn() {
        assertThat(page("A ![[a.svg|300]] star.\n").lines().getLast().figure()).isPresent();
        assertThat(page("![[a.svg|16]]\n").lines().getLast().figure()).isPresent();
        assertThat(page("A ![[gone.svg|16]] star.\n").lines().getLast().text()).contains("gone.svg");
    }

    @Test
    void itsRoomAmongTheWordsIsKnownBeforeItIsRead(FxRobot robot) {
        show(robot, "A ![[a.svg|16x12]] star.\n");
        ReaderWindow.await(() -> view.lookup(".picture-sign") != null);
        PictureSign sign = (PictureSign) view.lookup(".picture-sign");
        assertThat(sign.prefWidth(-1)).isEqualTo(16);
        assertThat(sign.prefHeight(-1)).isEqualTo(12);
    }
}
