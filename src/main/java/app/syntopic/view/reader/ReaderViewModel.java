package app.syntopic.view.reader;

import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Section;
import app.syntopic.view.Anchor;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What the reader's page shows and where its links lead. Works without a toolkit.
///
/// For the window's thread only; what takes time runs in the background.
public final class ReaderViewModel {

    private final Path folder;
    private final Reading reading;
    private final Navigator navigator;
    private final Background background;
    private final Background.Latest previews;
    private final Background.Latest follows;
    private final ReadOnlyObjectWrapper<Optional<OpenNote>> note =
            new ReadOnlyObjectWrapper<>(this, "note", Optional.empty());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.EMPTY);
    private final ReadOnlyIntegerWrapper currentSection = new ReadOnlyIntegerWrapper(this, "currentSection", -1);
    private final ReadOnlyObjectWrapper<Optional<Preview.OfConcept>> lookedAt =
            new ReadOnlyObjectWrapper<>(this, "lookedAt", Optional.empty());
    private final Folds folds = new Folds();
    private final Find find = new Find();
    private Page whole = Page.EMPTY;

    /// @param folder the notebook's, absolute: pictures are read from below it
    public ReaderViewModel(Path folder, Reading reading, Navigator navigator, Background background) {
        this.folder = folder;
        this.reading = reading;
        this.navigator = navigator;
        this.background = background;
        this.previews = background.latest();
        this.follows = background.latest();
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
        previews.cancel();
        note.set(Optional.of(open));
        currentSection.set(-1);
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

    /// The concept whose popover was shown last in this note.
    public ReadOnlyObjectProperty<Optional<Preview.OfConcept>> lookedAtProperty() {
        return lookedAt.getReadOnlyProperty();
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

    void sectionReached(int ordinal) {
        currentSection.set(ordinal);
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
        OpenNote open = note.get().orElse(null);
        if (open == null) {
            return;
        }
        switch (goal) {
            case Goal.Concept(var key) -> navigator.openConcept(key, newTab);
            case Goal.Section(int ordinal) ->
                    navigator.openNote(open.summary().path(), Anchor.section(ordinal), newTab);
            case Goal.Web(var url) -> navigator.openWeb(url);
            case Goal.Tag(var tag) -> navigator.search("tag:#" + tag);
            case Goal.Fold(var key) -> toggle(key);
            case Goal.Problems(var problems) -> unsure.accept(ofProblems(problems));
            case Goal.Footnote _ -> {
                // the view scrolls to it: a footnote is part of the page
            }
            case Goal.Target(var target) ->
                    follows.run(
                            () -> Lead.of(reading, open.summary().path(), target),
                            lead -> lead.go(navigator, newTab, unsure),
                            background::unexpected);
        }
    }

    private void toggle(String key) {
        folds.toggle(key);
        fold();
    }

    private static Preview ofProblems(List<Problem> problems) {
        return new Preview.OfNothing(
                problems.stream()
                        .map(problem -> problem.message() + problem.suggestion().map(does -> " " + does).orElse(""))
                        .collect(Collectors.joining("\n")));
    }

    /// Looks up what a popover says about where something leads; a newer request drops an older one's answer.
    void preview(Goal goal, Consumer<Preview> shown) {
        OpenNote open = note.get().orElse(null);
        if (open == null) {
            return;
        }
        switch (goal) {
            case Goal.Concept(var key) -> previews.run(() -> reading.preview(key), noting(shown));
            case Goal.Target(var target) ->
                    previews.run(() -> reading.preview(open.summary().path(), target), noting(shown));
            case Goal.Section(int ordinal) -> shown.accept(ofSection(open, ordinal));
            case Goal.Web(var url) -> shown.accept(new Preview.OfNothing(Masthead.about(open.summary(), url)));
            case Goal.Footnote(var label) ->
                    page.get()
                            .footnoteNumber(label)
                            .ifPresent(
                                    number -> shown.accept(new Preview.OfNothing(page.get().numbered(number).text())));
            case Goal.Problems(var problems) -> shown.accept(ofProblems(problems));
            case Goal.Tag _, Goal.Fold _ -> previews.cancel();
        }
    }

    private Consumer<Preview> noting(Consumer<Preview> shown) {
        return found -> {
            if (found instanceof Preview.OfConcept of) {
                lookedAt.set(Optional.of(of));
            }
            shown.accept(found);
        };
    }

    void cancelPreview() {
        previews.cancel();
    }

    private static Preview ofSection(OpenNote open, int ordinal) {
        Section section = open.note().sections().get(ordinal);
        String first =
                open.note().passages().stream()
                        .filter(passage -> passage.section() == ordinal)
                        .findFirst()
                        .map(ReaderViewModel::firstSentence)
                        .orElse("This section is empty.");
        return new Preview.OfNote(open.summary(), ordinal, section.title(), first);
    }

    private static String firstSentence(Passage passage) {
        return passage.sentences().isEmpty()
                ? passage.text().text()
                : passage.sentences().getFirst().in(passage.text().text());
    }

    /// A selected text as a quotation that says where it is from, for readers of other texts.
    String asQuotation(Selected selected) {
        OpenNote open = note.get().orElseThrow();
        return quoted(selected) + " — " + open.summary().title() + section(selected, ", § ");
    }

    /// A selected text as a quotation with a link, in the way notes cite each other.
    String asLinkedQuotation(Selected selected) {
        OpenNote open = note.get().orElseThrow();
        return quoted(selected) + " [[" + open.summary().path().name() + section(selected, "#§ ") + "]]";
    }

    String asMarkdown(Selected selected) {
        return MarkdownCopy.of(note.get().orElseThrow(), page.get(), selected);
    }

    /// The sentence a place stands in, as the reader sees it.
    Optional<String> claimAt(Page.Stretch place) {
        return page.get().line(place.line()).runs().stream()
                .filter(run -> run.passage() >= 0 && place.span().start() <= run.start() + run.length())
                .findFirst()
                .map(run -> {
                    Passage passage = note.get().orElseThrow().note().passages().get(run.passage());
                    int into = Math.clamp(place.span().start() - run.start(), 0, run.passageLength());
                    return passage.sentenceAt(run.passageStart() + into).in(passage.text().text());
                });
    }

    private String quoted(Selected selected) {
        return "“" + PlainCopy.of(page.get(), selected).strip() + "”";
    }

    /// The title of the section it begins in, or nothing.
    private String section(Selected selected, String before) {
        int ordinal = page.get().sectionAt(selected.fromLine());
        return ordinal < 0 ? "" : before + note.get().orElseThrow().note().sections().get(ordinal).title();
    }

    void search(String words) {
        navigator.search(words);
    }
}
