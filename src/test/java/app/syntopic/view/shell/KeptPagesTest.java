package app.syntopic.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Place;
import app.syntopic.workspace.Settings.OpenPages;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class KeptPagesTest {

    private static final NotePath BREAD = NotePath.of("talks/Bread.md");

    private static Visit visit(int tab, Location location) {
        return new Visit(tab, location, new Place(tab, tab / 2.0));
    }

    @Test
    void eachKindOfPageComesBackAtItsPlace() {
        List<Visit> visits =
                List.of(
                        visit(0, new Location.OfNote(BREAD)),
                        visit(1, new Location.OfEditor(BREAD)),
                        visit(2, new Location.OfConcept(FoldedLabel.of("Oven spring"))),
                        visit(3, new Location.OfProblems()));
        OpenPages kept = KeptPages.of(visits, 2);
        assertThat(KeptPages.visits(kept, note -> true)).isEqualTo(visits);
        assertThat(kept.selected()).isEqualTo(2);
    }

    @Test
    void emptyTabsAreNotKeptAndTheFrontStaysTheFront() {
        List<Visit> visits =
                List.of(
                        visit(0, new Location.OfStart()),
                        visit(1, new Location.OfProblems()),
                        visit(2, new Location.OfNote(BREAD)));
        OpenPages kept = KeptPages.of(visits, 2);
        assertThat(kept.pages()).hasSize(2);
        assertThat(kept.selected()).isEqualTo(1);
    }

    @Test
    void notesThatAreGoneAreLeftOut() {
        OpenPages kept = KeptPages.of(List.of(visit(0, new Location.OfNote(BREAD))), 0);
        assertThat(KeptPages.visits(kept, note -> false)).isEmpty();
    }

    @Test
    void ofManyTabsThoseAroundTheFrontAreKept() {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            visits.add(visit(i, new Location.OfNote(NotePath.of(i + ".md"))));
        }
        OpenPages kept = KeptPages.of(visits, 20);
        assertThat(kept.pages()).hasSize(8);
        assertThat(kept.pages().get(kept.selected()).name()).isEqualTo("20.md");
    }
}
