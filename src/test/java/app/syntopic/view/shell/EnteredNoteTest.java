package app.syntopic.view.shell;

import static app.syntopic.view.shell.DeskFixture.await;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Answer;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Section;
import app.syntopic.view.EpisodeNote;
import app.syntopic.view.Typist;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A literature note is entered from nothing, by keys alone, and then found. It has the shape of a real episode's note;
/// one of its size as well is entered by the benchmark `paint --only entering`.
class EnteredNoteTest {

    private static final EpisodeNote.Size SIZE = new EpisodeNote.Size(4, 2, 2);
    private static final int NUMBER = 934;
    private static final EpisodeNote NOTE = EpisodeNote.of(NUMBER, SIZE);
    private static final int CLAIM = 7;

    @OpenedDesk DeskFixture fixture;

    @Test
    void aNoteIsTypedAndFoundAtAClaim(FxRobot robot) {
        Typist typist = new Typist(fixture.desk().getScene(), robot::interact);
        NotePath path = enter(typist);
        typist.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        typist.type("\"" + EpisodeNote.quote(NUMBER, CLAIM) + "\"");
        await(() -> robot.lookup("#search-list").tryQuery().filter(ListView.class::isInstance).isPresent());
        await(() -> robot.lookup("#search-list").queryAs(ListView.class).getItems().size() > 1);
        assertTold(fixture.notebook().workspace().reading().open(path).note());

        typist.press(KeyCode.ENTER);
        await(() -> fixture.page().location().equals(new Location.OfNote(path)));
        String claim = NOTE.sections().get(CLAIM / SIZE.claims()).claims().get(CLAIM % SIZE.claims());
        await(() -> isInSight(robot, claim));
    }

    private NotePath enter(Typist typist) {
        typist.press(KeyCode.N, KeyCode.CONTROL);
        typist.type(NOTE.title() + "\n");
        await(() -> fixture.page() instanceof EditorPage editor && editor.caretOffset() > 0);
        typist.write(NOTE);
        return ((EditorPage) fixture.page()).path();
    }

    private static void assertTold(ParsedNote note) {
        assertThat(note.title()).isEqualTo(NOTE.title());
        assertThat(note.sections())
                .extracting(Section::title)
                .containsExactlyElementsOf(NOTE.sections().stream().map(EpisodeNote.Section::title).toList());
        assertThat(note.sections()).allSatisfy(section -> assertThat(section.time()).isPresent());
        assertThat(note.terms()).hasSize(SIZE.terms());
        assertThat(note.quotes()).hasSize(SIZE.allClaims());
        assertThat(note.answers()).extracting(Answer::number).containsExactly(1, 2, 3, 4);
        assertThat(note.citations()).hasSize(4);
        assertThat(note.claimCount()).isEqualTo(SIZE.allClaims());
    }

    private boolean isInSight(FxRobot robot, String claim) {
        String beginning = claim.substring(0, 20);
        Bounds window = fixture.desk().localToScene(fixture.desk().getLayoutBounds());
        return robot.lookup(".reader Text").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().startsWith(beginning))
                .anyMatch(text -> window.contains(text.localToScene(text.getLayoutBounds())));
    }
}
