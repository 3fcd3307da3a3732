package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;
import app.syntopic.model.UndoSteps;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Spelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class SpellCheckTest {

    private final Set<String> asked = new TreeSet<>();

    /// Everything that has a `q` is wrong.
    private final Spelling spelling =
            new Spelling() {
                @Override
                public Set<String> mistakes(String language, Set<String> words) {
                    asked.addAll(words);
                    return Set.copyOf(
                            words.stream().filter(word -> word.contains("q") && language.equals("de")).toList());
                }

                @Override
                public List<String> suggestions(String language, String word) {
                    return List.of();
                }

                @Override
                public void learn(String word) {
                    asked.add(word);
                }

                @Override
                public List<String> languages() {
                    return List.of("de");
                }
            };

    private static final String TEXT =
            "---\nlang: de\n---\nProse with qrong words, `qode`, [[Qink]], https://qite.org, **qold** and x2q.\n";

    @Test
    void onlyProseIsLookedAtAndEachWordOnce(FxRobot robot) throws TimeoutException {
        NoteDocument document = new NoteDocument();
        robot.interact(() -> {
            document.check(spelling, OpenedNotebook.inPlace());
            document.show(TEXT, UndoSteps.NONE);
            assertThat(line(document).look().mistakes()).isEmpty();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !asked.isEmpty());

        assertThat(asked).containsExactly("Prose", "and", "qold", "qrong", "with", "words");
    }

    private static ShownLine line(NoteDocument document) {
        return (ShownLine) document.modelProperty().get().getParagraph(3);
    }

    @Test
    void aMistakeIsFoundWhereItStandsAndForgottenOnceItWasAdded(FxRobot robot) throws TimeoutException {
        SpellCheck check = new SpellCheck(spelling, OpenedNotebook.inPlace(), words -> {});
        robot.interact(() -> {
            check.begin(TEXT);
            check.mistakes("so qrong", 5);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> asked.contains("qrong"));
        robot.interact(() -> {});

        assertThat(check.mistakes("so qrong", 5)).containsExactly(Span.of(8, 13));
        assertThat(check.at("so qrong", 4)).contains(Span.of(3, 8));
        robot.interact(() -> check.learn("qrong"));
        assertThat(check.mistakes("so qrong", 5)).isEmpty();
    }
}
