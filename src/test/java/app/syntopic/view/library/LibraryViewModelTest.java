package app.syntopic.view.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.view.Opened;
import app.syntopic.view.OpenedNotebook;
import app.syntopic.workspace.Indexing.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class LibraryViewModelTest {

    @Opened OpenedNotebook notebook;
    private LibraryViewModel model;

    @BeforeEach
    void open() {
        openLibrary();
    }

    private void openLibrary() {
        model =
                new LibraryViewModel(
                        notebook.workspace().library(),
                        notebook.workspace().claims(),
                        notebook.workspace().memory(),
                        OpenedNotebook.inPlace());
        model.refresh();
    }

    private List<String> notes() {
        return model.rows().stream()
                .filter(LibraryRow.OfNote.class::isInstance)
                .map(row -> ((LibraryRow.OfNote) row).note().title())
                .toList();
    }

    private Optional<LibraryRow.Header> header(Shelf shelf) {
        return model.rows().stream()
                .filter(LibraryRow.Header.class::isInstance)
                .map(LibraryRow.Header.class::cast)
                .filter(header -> header.shelf() == shelf)
                .findFirst();
    }

    @Test
    void listsNotesByTitleUnderTheirCount() {
        assertThat(notes()).containsExactly("Ada Moreau on Slow Pruning", "Learning from Weeds", "The Patient Orchard");
        assertThat(header(Shelf.NOTES)).hasValueSatisfying(header -> assertThat(header.count()).isEqualTo(3));
    }

    @Test
    void countsAllThePeopleItsPageHas() {
        int people = notebook.workspace().overviews().people("", 100).size();
        assertThat(people).isPositive();
        assertThat(header(Shelf.PEOPLE)).hasValueSatisfying(header -> assertThat(header.count()).isEqualTo(people));
    }

    @Test
    void aClosedShelfKeepsItsCountAndHidesItsEntries() {
        model.toggle(Shelf.NOTES);
        assertThat(notes()).isEmpty();
        assertThat(header(Shelf.NOTES))
                .hasValueSatisfying(header -> {
                    assertThat(header.open()).isFalse();
                    assertThat(header.count()).isEqualTo(3);
                });
    }

    @Test
    void shelvesAreAsTheyWereLeft() {
        model.toggle(Shelf.NOTES);
        model.toggle(Shelf.TAGS);
        openLibrary();
        assertThat(notes()).isEmpty();
        assertThat(header(Shelf.TAGS)).hasValueSatisfying(header -> assertThat(header.open()).isTrue());
        assertThat(header(Shelf.CONCEPTS)).hasValueSatisfying(header -> assertThat(header.open()).isTrue());
    }

    @Test
    void allShelvesCanBeLeftClosed() {
        List.of(Shelf.BOOKMARKS, Shelf.NOTES, Shelf.CONCEPTS).forEach(model::toggle);
        openLibrary();
        assertThat(model.rows()).hasOnlyElementsOfTypes(LibraryRow.Header.class, LibraryRow.Group.class);
    }

    @Test
    void theFilterLeavesOutShelvesWithoutAMatch() {
        model.filterProperty().set("orchard");
        assertThat(notes()).containsExactly("The Patient Orchard");
        assertThat(header(Shelf.TAGS)).isEmpty();
    }

    @Test
    void aFilterThatNothingMatchesSaysSo() {
        model.filterProperty().set("no such name");
        assertThat(model.rows()).singleElement().isInstanceOf(LibraryRow.Nothing.class);
    }

    @Test
    void theFilterFindsTermsOfTheGlossary() {
        model.filterProperty().set("pruning");
        assertThat(model.rows())
                .filteredOn(LibraryRow.OfTerm.class::isInstance)
                .extracting(row -> ((LibraryRow.OfTerm) row).term().sources())
                .contains(2);
    }

    @Test
    void aTagNarrowsTheNotesUntilItIsTakenAway() {
        model.onlyTag(Optional.of("garden"));
        assertThat(notes()).containsExactly("Ada Moreau on Slow Pruning");
        model.onlyTag(Optional.empty());
        assertThat(notes()).hasSize(3);
    }

    @Test
    void anEmptyShelfSaysThatNotesAreBeingReadWhileTheyAre() {
        model.toggle(Shelf.RECENT);
        assertThat(sentences()).containsExactly(Shelf.RECENT.whyEmpty());

        model.readingProperty().set(Optional.of(new Progress(0, 0)));
        assertThat(sentences()).singleElement().asString().contains("being read");

        model.readingProperty().set(Optional.empty());
        assertThat(sentences()).containsExactly(Shelf.RECENT.whyEmpty());
    }

    private List<String> sentences() {
        return model.rows().stream()
                .filter(LibraryRow.Nothing.class::isInstance)
                .map(row -> ((LibraryRow.Nothing) row).sentence())
                .toList();
    }
}
