package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Place;
import app.syntopic.view.shell.OpenTabs.OpenTab;
import app.syntopic.workspace.Settings.OpenPage;
import app.syntopic.workspace.Settings.OpenPages;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class KeptPagesTest {

    private static final NotePath BREAD = NotePath.of("talks/Bread.md");

    private static OpenTab tab(int number, Location location) {
        return new OpenTab(new Visit(number, location, new Place(number, number / 2.0)), false, false, false);
    }

    private static OpenTab pinned(OpenTab tab) {
        return new OpenTab(tab.visit(), true, tab.right(), tab.front());
    }

    private static OpenTab frontAtTheRight(OpenTab tab) {
        return new OpenTab(tab.visit(), tab.pinned(), true, true);
    }

    private static OpenTabs open(List<OpenTab> tabs, int selected) {
        return new OpenTabs(tabs, selected, 0.3);
    }

    @Test
    void eachKindOfPageComesBackAtItsPlace() {
        List<OpenTab> tabs =
                List.of(
                        tab(0, new Location.OfNote(BREAD)),
                        tab(1, new Location.OfEditor(BREAD)),
                        tab(2, new Location.OfConcept(FoldedLabel.of("Oven spring"))),
                        tab(3, new Location.OfProblems()));
        OpenPages kept = KeptPages.of(open(tabs, 2));
        assertThat(KeptPages.tabs(kept, note -> true)).isEqualTo(open(tabs, 2));
        assertThat(kept.selected()).isEqualTo(2);
    }

    @Test
    void pinsAndTheSplitComeBack() {
        OpenTabs open =
                open(
                        List.of(
                                pinned(tab(0, new Location.OfNote(BREAD))),
                                frontAtTheRight(tab(1, new Location.OfProblems()))),
                        1);
        assertThat(KeptPages.tabs(KeptPages.of(open), note -> true)).isEqualTo(open);
    }

    @Test
    void aDividerAtAnEdgeCountsAsInTheMiddle() {
        OpenPages kept = new OpenPages(List.of(), 0, 0);
        assertThat(KeptPages.tabs(kept, note -> true).divider()).isEqualTo(0.5);
    }

    @Test
    void theActiveOneStaysActiveWhenANoteBeforeItIsGone() {
        List<OpenTab> tabs =
                List.of(
                        tab(0, new Location.OfNote(BREAD)),
                        tab(1, new Location.OfProblems()),
                        tab(2, new Location.OfWanted()));
        OpenTabs there = KeptPages.tabs(KeptPages.of(open(tabs, 1)), note -> false);
        assertThat(there.tabs().get(there.selected()).visit().location()).isEqualTo(new Location.OfProblems());
    }

    @Test
    void emptyTabsAreNotKeptAndTheFrontStaysTheFront() {
        List<OpenTab> tabs =
                List.of(
                        tab(0, new Location.OfStart()),
                        tab(1, new Location.OfProblems()),
                        tab(2, new Location.OfNote(BREAD)));
        OpenPages kept = KeptPages.of(open(tabs, 2));
        assertThat(kept.pages()).hasSize(2);
        assertThat(kept.selected()).isEqualTo(1);
    }

    @Test
    void notesThatAreGoneAreLeftOut() {
        OpenPages kept = KeptPages.of(open(List.of(tab(0, new Location.OfNote(BREAD))), 0));
        assertThat(KeptPages.tabs(kept, note -> false).tabs()).isEmpty();
    }

    @Test
    void ofManyTabsThoseAroundTheFrontAreKept() {
        List<OpenTab> tabs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tabs.add(tab(i, new Location.OfNote(NotePath.of(i + ".md"))));
        }
        OpenPages kept = KeptPages.of(open(tabs, 20));
        assertThat(kept.pages()).hasSize(8);
        assertThat(kept.pages().get(kept.selected()).name()).isEqualTo("20.md");
    }

    @Test
    void ofManyTabsPinnedOnesAndThoseInFrontAreKept() {
        List<OpenTab> tabs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tabs.add(tab(i, new Location.OfNote(NotePath.of(i + ".md"))));
        }
        tabs.set(0, pinned(tabs.get(0)));
        tabs.set(29, frontAtTheRight(tabs.get(29)));
        OpenPages kept = KeptPages.of(open(tabs, 12));
        assertThat(kept.pages())
                .extracting(OpenPage::name)
                .hasSize(8)
                .startsWith("0.md")
                .contains("12.md")
                .endsWith("29.md");
        assertThat(kept.pages().get(kept.selected()).name()).isEqualTo("12.md");
    }
}
