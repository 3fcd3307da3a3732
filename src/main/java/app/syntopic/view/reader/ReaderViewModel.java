package app.syntopic.view.reader;

import app.syntopic.view.Background;
import app.syntopic.view.Navigator;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/// What the reader's page shows and where its links lead. Works without a toolkit.
///
/// For the window's thread only; what takes time runs in the background.
public final class ReaderViewModel {

    private final Path folder;
    private final Navigator navigator;
    private final Background background;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Optional<OpenNote>> note =
            new ReadOnlyObjectWrapper<>(this, "note", Optional.empty());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.EMPTY);
    private final ReadOnlyIntegerWrapper currentSection = new ReadOnlyIntegerWrapper(this, "currentSection", -1);
    private final ReadOnlyIntegerWrapper readingAt = new ReadOnlyIntegerWrapper(this, "readingAt", -1);
    private final Folds folds = new Folds();
    private final Find find = new Find();
    private Page whole = Page.EMPTY;

    /// @param folder the notebook's, absolute: pictures are read from below it
    public ReaderViewModel(Path folder, Reading reading, Navigator navigator, Background background) {
        this.folder = folder;
        this.navigator = navigator;
        this.background = background;
        this.ways = new Ways(reading, navigator, background);
    }

    /// Sets and shows a note.
    void show(OpenNote open) {
        show(compose(open));
    }

    /// A note made ready to be shown.
    public static final class Composed {

        private final OpenNote note;
        private final Page page;

        private Composed(OpenNote note, Page page) {
            this.note = note;
            this.page = page;
        }

        public OpenNote note() {
            return note;
        }
    }

    /// Sets a note as a page, which takes some milliseconds, or seconds for a very long one. On any thread.
    public static Composed compose(OpenNote open) {
        return new Composed(open, Typesetter.set(open));
    }

    /// Shows a note, from its top when another was shown.
    public void show(Composed composed) {
        OpenNote open = composed.note;
        boolean same = note.get().map(shown -> shown.summary().path().equals(open.summary().path())).orElse(false);
        if (!same) {
            folds.restore(Set.of());
        }
        ways.cancelPreview();
        note.set(Optional.of(open));
        currentSection.set(-1);
        readingAt.set(-1);
        whole = composed.page;
        fold();
    }

    /// The note shown.
    public ReadOnlyObjectProperty<Optional<OpenNote>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// The ordinal of the section at the top of the window, or -1.
    public ReadOnlyIntegerProperty currentSectionProperty() {
        return currentSection.getReadOnlyProperty();
    }

    /// Where in the file the line being read begins, or -1.
    public ReadOnlyIntegerProperty readingAtProperty() {
        return readingAt.getReadOnlyProperty();
    }

    /// The concept whose popover was shown last in this note.
    public ReadOnlyObjectProperty<Optional<Preview.OfConcept>> lookedAtProperty() {
        return ways.lookedAtProperty();
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    Page page() {
        return page.get();
    }

    Find find() {
        return find;
    }

    Navigator navigator() {
        return navigator;
    }

    Background background() {
        return background;
    }

    Path folder() {
        return folder;
    }

    /// Where the source plays or opens at a section, else at its beginning.
    Optional<String> sourceAt(int section) {
        return note.get()
                .flatMap(open -> {
                    Optional<String> url = open.summary().url();
                    return section < 0
                            ? url
                            : open.note().sections().get(section).time().flatMap(time -> time.link(url)).or(() -> url);
                });
    }

    /// Is told which line is being read, by its index.
    void reached(int line) {
        currentSection.set(page.get().sectionAt(line));
        readingAt.set(page.get().sourceAt(line));
    }

    private void fold() {
        page.set(folds.apply(whole));
        find.on(page.get());
    }

    /// Keys of what the reader folded or unfolded, to be remembered.
    public Set<String> folds() {
        return folds.toggled();
    }

    /// Folds as they were remembered. Keys the note does not have any more do nothing.
    public void restoreFolds(Set<String> remembered) {
        folds.restore(remembered);
        fold();
    }

    /// Opens or closes the fold a line belongs to.
    void toggleFoldAt(int index) {
        page.get().foldAt(index).ifPresent(fold -> toggle(fold.key()));
    }

    /// Closes all folds, or opens them all where each is closed already.
    public void toggleAllFolds() {
        folds.toggleAll(whole.folded(Set.of()));
        fold();
    }

    /// Opens whatever hides a line.
    void reveal(OptionalInt number) {
        if (number.isPresent() && folds.reveal(page.get(), number.getAsInt())) {
            fold();
        }
    }

    /// Says that the page is being searched, which opens all of it, or no longer.
    void searching(boolean now) {
        if (now != folds.isSearching()) {
            Optional<Integer> place =
                    find.foundProperty().get().place().map(stretch -> page.get().line(stretch.line()).number());
            folds.searching(now, whole, place);
            fold();
        }
    }

    /// Goes where something on the page leads. What is only on this page (a fold) changes the page.
    ///
    /// @param unsure told when there is nothing to go to, or a choice
    void follow(Goal goal, boolean newTab, Consumer<Preview> unsure) {
        if (goal instanceof Goal.Fold(var key)) {
            toggle(key);
        } else {
            note.get().ifPresent(open -> ways.follow(open, goal, newTab, unsure));
        }
    }

    /// Looks up what a popover says about where something leads; a newer request drops an older one's answer.
    void preview(Goal goal, Consumer<Preview> shown) {
        note.get().ifPresent(open -> ways.preview(open, page.get(), goal, shown));
    }

    void cancelPreview() {
        ways.cancelPreview();
    }

    private void toggle(String key) {
        folds.toggle(key);
        fold();
    }

    /// What can be taken from the page elsewhere. Only once a note is shown.
    Excerpts excerpts() {
        return new Excerpts(note.get().orElseThrow(), page.get());
    }

    void search(String words) {
        navigator.search(words);
    }
}
