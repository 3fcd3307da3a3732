package app.syntopic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.workspace.Settings.OpenPage;
import app.syntopic.workspace.Settings.OpenPages;
import app.syntopic.workspace.Settings.PageKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SavedSettingsTest {

    private static final OpenPages PAGES =
            new OpenPages(
                    List.of(
                            new OpenPage(PageKind.NOTE, "talks/Bread.md", 12, 3.5, true, false, true),
                            new OpenPage(PageKind.CONCEPT, "yeast", 0, 0, false, true, true)),
                    1,
                    0.6);

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("data/settings.json");
    }

    @Test
    void preferencesAreThereAgainInTheNextRun() {
        Preferences liked =
                Preferences.USUAL
                        .withHighContrast(true)
                        .withTextPercent(120)
                        .withHistoryMegabytes(5120)
                        .withMentions(Preferences.Mentions.LINE)
                        .withKeys("Random note", List.of("Shortcut+F8"));
        SavedSettings.in(file()).preferences(liked);

        assertThat(SavedSettings.in(file()).preferences()).isEqualTo(liked);
    }

    @Test
    void whatAnOlderFileLacksIsAsUsual() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"zoomPercent\": 120, \"preferences\": {\"reducedMotion\": true}}");

        assertThat(SavedSettings.in(file()).preferences()).isEqualTo(Preferences.USUAL.withReducedMotion(true));
    }

    @Test
    void pagesOfANotebookAreThereAgainInTheNextRun() {
        SavedSettings settings = SavedSettings.in(file());
        settings.opened(folder);
        settings.openPages(folder, PAGES);

        assertThat(SavedSettings.in(file()).openPages(folder)).isEqualTo(PAGES);
        assertThat(SavedSettings.in(file()).openPages(folder.resolve("other"))).isEqualTo(OpenPages.NONE);
    }

    @Test
    void pagesOfANotebookThatIsNoLongerAmongTheRecentOnesAreForgotten() {
        SavedSettings settings = SavedSettings.in(file());
        settings.opened(folder.resolve("first"));
        settings.openPages(folder.resolve("first"), PAGES);
        for (int i = 0; i < 10; i++) {
            settings.opened(folder.resolve("later " + i));
        }
        assertThat(settings.openPages(folder.resolve("first"))).isEqualTo(OpenPages.NONE);
    }

    @Test
    void searchesAreRememberedOnceEachTheLastFirstAndNotWithoutEnd() {
        SavedSettings settings = SavedSettings.in(file());
        settings.searched("  value function ");
        settings.searched("");
        settings.searched("x".repeat(501));
        settings.searched("agi");
        settings.searched("value function");
        assertThat(SavedSettings.in(file()).recentSearches()).containsExactly("value function", "agi");
        for (int i = 0; i < 30; i++) {
            settings.searched("query " + i);
        }
        assertThat(settings.recentSearches()).hasSize(20).startsWith("query 29").doesNotContain("agi");
    }

    @Test
    void aFileOfAnOlderProgramLacksPagesAndKeepsTheRest() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\":\"DARK\",\"zoomPercent\":120,\"recentNotebooks\":[]}");
        SavedSettings settings = SavedSettings.in(file());
        assertThat(settings.theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(settings.zoomPercent()).isEqualTo(120);
        assertThat(settings.openPages(folder)).isEqualTo(OpenPages.NONE);
    }

    @Test
    void pagesOfAnOlderProgramStandInOneGroupWithoutPins() throws IOException {
        Files.createDirectories(file().getParent());
        String name = folder.toAbsolutePath().normalize().toString().replace("\\", "\\\\");
        Files.writeString(
                file(),
                """
                {"recentNotebooks": ["%s"], "openPages": {"%s": {"pages": [
                  {"kind": "NOTE", "name": "talks/Bread.md", "paragraph": 12, "offset": 3.5}], "selected": 0}}}
                """
                        .formatted(name, name));
        assertThat(SavedSettings.in(file()).openPages(folder))
                .isEqualTo(
                        new OpenPages(
                                List.of(new OpenPage(PageKind.NOTE, "talks/Bread.md", 12, 3.5, false, false, false)),
                                0,
                                0));
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"theme\":");
        assertThat(SavedSettings.in(file()).theme()).isEqualTo(Settings.Theme.SYSTEM);
    }

    @Test
    void aChangeThatCannotBeSavedIsToldAndCounts() throws IOException {
        Files.createFile(file().getParent());
        SavedSettings settings = SavedSettings.in(file());
        List<String> told = new ArrayList<>();
        settings.onTrouble(sentence -> told.add(sentence.toString()));

        settings.theme(Settings.Theme.DARK);

        assertThat(told).singleElement().asString().startsWith("What you set could not be saved: ").endsWith(".");
        assertThat(settings.theme()).isEqualTo(Settings.Theme.DARK);
    }
}
