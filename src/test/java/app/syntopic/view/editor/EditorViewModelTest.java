package app.syntopic.view.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.syntopic.model.MergePiece;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Preferences;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class EditorViewModelTest {

    private static final String WEEDS = "A hedge that is left alone";

    @TempDir Path directory;

    private OpenedNotebook notebook;
    private EditorViewModel model;
    private String text = "";
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        notebook = OpenedNotebook.in(directory);
        load();
    }

    private void load() {
        model = new EditorViewModel(OpenedNotebook.WEEDS, notebook.workspace().writing(), OpenedNotebook.inPlace());
        model.show(() -> text, this::adopt);
        model.openedProperty().subscribe(opened -> opened.ifPresent(read -> text = read.text()));
        model.load();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    private void adopt(String merged) {
        type(TextEdit.between(text, merged));
    }

    private void type(TextEdit edit) {
        text = TextEdit.apply(List.of(edit), text);
        model.changed(new TextChange(TextChange.Kind.STEP, List.of(edit)));
    }

    private void replace(String removed, String inserted) {
        type(new TextEdit(text.indexOf(removed), removed, inserted));
    }

    private void save() {
        model.save(() -> told.add("saved"), () -> told.add("failed"));
    }

    private String file() {
        return notebook.read(OpenedNotebook.WEEDS);
    }

    private void changeOutside(String removed, String inserted) {
        notebook.change(OpenedNotebook.WEEDS, file().replace(removed, inserted));
    }

    @Test
    void anUntouchedTextIsNotWritten() {
        String before = file();
        save();
        assertThat(file()).isEqualTo(before);
        assertThat(told).containsExactly("saved");
    }

    @Test
    void whatIsTypedIsWrittenAndThenClean() {
        replace(WEEDS, "A hedge nobody cuts");
        assertThat(model.stateProperty().get()).isEqualTo(EditorViewModel.SaveState.TYPING);
        save();
        assertThat(file()).isEqualTo(text).contains("A hedge nobody cuts");
        assertThat(model.dirtyProperty().get()).isFalse();
        assertThat(model.stateProperty().get()).isEqualTo(EditorViewModel.SaveState.SAVED);
    }

    @Test
    void changesOfDifferentParagraphsAreBroughtTogether() {
        replace(WEEDS, "A hedge nobody cuts");
        changeOutside("a name for being unable", "a word for being unable");
        save();
        assertThat(file()).isEqualTo(text).contains("A hedge nobody cuts", "a word for being unable");
        assertThat(told).containsExactly("saved");
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    @Test
    void changesOfOneParagraphAreShownAndNothingIsOverwritten() {
        replace(WEEDS, "A hedge nobody cuts");
        changeOutside(WEEDS, "A hedge in peace");
        save();
        assertThat(file()).contains("A hedge in peace").doesNotContain("nobody cuts");
        assertThat(text).contains("A hedge nobody cuts");
        assertThat(told).containsExactly("failed");
        assertThat(model.conflictProperty().get())
                .hasValueSatisfying(conflict ->
                        assertThat(conflict.pieces()).filteredOn(MergePiece.Conflict.class::isInstance).hasSize(1));
    }

    @Test
    void aChoiceSettlesAConflict() {
        replace(WEEDS, "A hedge nobody cuts");
        changeOutside(WEEDS, "A hedge in peace");
        save();
        List<MergePiece> pieces = model.conflictProperty().get().orElseThrow().pieces();
        model.resolve(EditorViewModel.chosen(pieces, conflict -> conflict.mine() + conflict.theirs()));
        assertThat(model.conflictProperty().get()).isEmpty();
        assertThat(file()).isEqualTo(text).contains("A hedge in peace", "A hedge nobody cuts");
    }

    @Test
    void aChangeByAnotherProgramIsTakenOverWhenNothingWasTyped() {
        changeOutside(WEEDS, "A hedge in peace");
        model.checkOutside();
        assertThat(text).contains("A hedge in peace");
        assertThat(model.dirtyProperty().get()).isFalse();
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAgain() {
        replace(WEEDS, "A hedge nobody cuts");
        model.keep();
        assertThat(notebook.workspace().writing().unsaved()).containsExactly(OpenedNotebook.WEEDS);

        load();
        assertThat(text).contains("A hedge nobody cuts");
        assertThat(model.dirtyProperty().get()).isTrue();
        save();
        assertThat(file()).isEqualTo(text);
        assertThat(notebook.workspace().writing().unsaved()).isEmpty();
    }

    @Test
    void whatWasTypedMeetsWhatChangedWhileTheProgramWasAway() {
        replace(WEEDS, "A hedge nobody cuts");
        model.keep();
        changeOutside("a name for being unable", "a word for being unable");

        load();
        save();
        assertThat(file()).contains("A hedge nobody cuts", "a word for being unable");
    }

    @Test
    void whatCanBeUndoneOutlivesSavingAndOpeningAgain() {
        String before = text;
        replace(WEEDS, "A hedge nobody cuts");
        save();

        load();
        List<TextEdit> last = model.openedProperty().get().orElseThrow().steps().undo().getLast();
        assertThat(TextEdit.apply(last.reversed().stream().map(TextEdit::inverse).toList(), text)).isEqualTo(before);
    }

    @Test
    void aChangeByAnotherProgramEndsWhatCanBeUndone() {
        replace(WEEDS, "A hedge nobody cuts");
        save();
        changeOutside("A hedge nobody cuts", "A hedge");

        load();
        assertThat(model.openedProperty().get().orElseThrow().steps().undo()).isEmpty();
    }

    @Test
    void aTextThatCannotBeSavedStaysAndSaysWhy() {
        replace(WEEDS, "A hedge nobody cuts");
        notebook.delete(OpenedNotebook.WEEDS);
        save();
        assertThat(told).containsExactly("failed");
        assertThat(model.problemProperty().get()).contains("no longer there").endsWith(".");
        assertThat(model.dirtyProperty().get()).isTrue();
    }

    private void tryAgain() {
        model.tryAgain(() -> told.add("saved"), () -> told.add("failed"));
    }

    @Test
    void aNoteThatIsGoneIsWrittenAnewWhenWanted() {
        replace(WEEDS, "A hedge nobody cuts");
        notebook.delete(OpenedNotebook.WEEDS);
        save();
        assertThat(model.missingProperty().get()).isTrue();

        tryAgain();
        assertThat(told).containsExactly("failed", "saved");
        assertThat(file()).isEqualTo(text);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.missingProperty().get()).isFalse();
    }

    @Test
    void aNoteThatIsThereAgainIsNotOverwrittenButMerged() {
        String before = file();
        replace(WEEDS, "A hedge nobody cuts");
        notebook.delete(OpenedNotebook.WEEDS);
        save();
        notebook.change(OpenedNotebook.WEEDS, before.replace("a name for being unable", "a word for being unable"));

        tryAgain();
        assertThat(file()).contains("A hedge nobody cuts", "a word for being unable");
    }

    @Test
    void aFolderInThePlaceOfANoteIsLeftAndNamedAndTheTextSavedOnceItIsGone() throws IOException {
        Path file = directory.resolve("garden").resolve(OpenedNotebook.WEEDS.value());
        replace(WEEDS, "A hedge nobody cuts");
        notebook.delete(OpenedNotebook.WEEDS);
        Files.createDirectories(file.resolve("in the way"));
        save();
        tryAgain();
        assertThat(told).containsExactly("failed", "failed");
        assertThat(model.problemProperty().get()).contains("folder").endsWith(".");
        assertThat(file.resolve("in the way")).isDirectory();

        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        save();
        tryAgain();
        assertThat(file()).isEqualTo(text);
    }

    @Test
    void anotherPlaceOfTheNotebookIsNamedAndTheTextSavedOnceItIsBack() throws IOException {
        Path folder = directory.resolve("garden");
        replace(WEEDS, "A hedge nobody cuts");
        Files.move(folder, directory.resolve("elsewhere"));
        save();
        assertThat(told).containsExactly("failed");
        assertThat(model.problemProperty().get()).endsWith(".");

        Files.move(directory.resolve("elsewhere"), folder);
        save();
        assertThat(file()).isEqualTo(text);
    }

    @Test
    void aNoteBehindALinkIsWrittenWhereItLiesAndStaysALink() throws IOException {
        Path file = directory.resolve("garden").resolve(OpenedNotebook.WEEDS.value());
        Path real = Files.move(file, directory.resolve("garden/real.md"));
        Files.createSymbolicLink(file, real);
        load();
        replace(WEEDS, "A hedge nobody cuts");
        save();
        assertThat(file).isSymbolicLink();
        assertThat(real).content().isEqualTo(text);
    }

    @Test
    void otherContentOfTheSameTimeAndLengthIsNoticedAndMerged() throws IOException {
        Path file = directory.resolve("garden").resolve(OpenedNotebook.WEEDS.value());
        FileTime time = Files.getLastModifiedTime(file);
        changeOutside("a name for", "a word for");
        Files.setLastModifiedTime(file, time);
        replace(WEEDS, "A hedge nobody cuts");
        save();
        assertThat(file()).contains("A hedge nobody cuts", "a word for");
    }

    @Test
    void ofTwoProgramsThatSaveInTurnNeitherLosesAWord() {
        for (int turn = 0; turn < 20; turn++) {
            replace("# Learning from Weeds\n", "# Learning from Weeds\n\nMine " + turn + ".\n");
            changeOutside("‘teaches patience’.", "‘teaches patience’.\n\nTheirs " + turn + ".");
            save();
        }
        for (int turn = 0; turn < 20; turn++) {
            assertThat(file()).contains("Mine " + turn + ".", "Theirs " + turn + ".");
        }
    }

    /// The command line prints the exception's own message, which stays English.
    @Test
    void whyANoteIsNotSavedIsSaidInTheLanguageOfTheWindow() throws IOException {
        Locale before = Locale.getDefault();
        Path file = directory.resolve("garden").resolve(OpenedNotebook.WEEDS.value());
        Files.delete(file);
        Files.createDirectory(file);
        try {
            load();
            assertThat(model.problemProperty().get())
                    .isEqualTo(
                            "“Learning from Weeds” cannot be read: a folder has its name now; give that another one.");
            Wording.choose(Preferences.Language.GERMAN);
            load();
            assertThat(model.problemProperty().get())
                    .isEqualTo(
                            "„Learning from Weeds“ lässt sich nicht lesen: ein Ordner heißt jetzt so; geben Sie ihm"
                                    + " einen anderen Namen.");
            assertThatThrownBy(() -> notebook.workspace().writing().read(OpenedNotebook.WEEDS))
                    .hasMessageStartingWith("“Learning from Weeds” cannot be read: a folder");
        } finally {
            Locale.setDefault(before);
        }
    }
}
