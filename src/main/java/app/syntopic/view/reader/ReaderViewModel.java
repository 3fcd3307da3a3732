package app.syntopic.view.reader;

import app.syntopic.graph.Resolution;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Passage;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
    private final Set<Integer> toggledFolds = new HashSet<>();
    private final Find find = new Find();

    /// @param folder the notebook's, absolute: pictures are read from below it
    public ReaderViewModel(Path folder, Reading reading, Navigator navigator, Background background) {
        this.folder = folder;
        this.reading = reading;
        this.navigator = navigator;
        this.background = background;
        this.previews = background.latest();
        this.follows = background.latest();
    }

    /// Shows a note from its top. Setting a note takes some milliseconds; open it off the window's thread.
    public void show(OpenNote open) {
        boolean same = note.get().map(shown -> shown.summary().path().equals(open.summary().path())).orElse(false);
        if (!same) {
            toggledFolds.clear();
        }
        previews.cancel();
        note.set(Optional.of(open));
        currentSection.set(-1);
        set(open);
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

    void sectionReached(int ordinal) {
        currentSection.set(ordinal);
    }

    private void set(OpenNote open) {
        page.set(Typesetter.set(open, toggledFolds));
        find.on(page.get());
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
            case Goal.Fold(int start) -> toggle(open, start);
            case Goal.Footnote _ -> {
                // the view scrolls to it: a footnote is part of the page
            }
            case Goal.Target(var target) ->
                    follows.run(
                            () -> leads(open, target),
                            lead -> lead.go(navigator, newTab, unsure),
                            background::unexpected);
        }
    }

    private void toggle(OpenNote open, int start) {
        if (!toggledFolds.remove(start)) {
            toggledFolds.add(start);
        }
        set(open);
    }

    private Lead leads(OpenNote open, LinkTarget target) {
        Preview preview = reading.preview(open.summary().path(), target);
        Resolution resolution =
                preview instanceof Preview.OfNote
                        ? reading.resolve(open.summary().path(), target)
                        : new Resolution.Ambiguous(List.of());
        return new Lead(preview, resolution);
    }

    /// A link looked up.
    private record Lead(Preview preview, Resolution resolution) {

        void go(Navigator navigator, boolean newTab, Consumer<Preview> unsure) {
            switch (preview) {
                case Preview.OfConcept of -> navigator.openConcept(of.concept().key(), newTab);
                case Preview.OfNote of -> navigator.openNote(of.note().path(), anchor(), newTab);
                case Preview.OfSeveral of -> unsure.accept(of);
                case Preview.OfNothing of -> unsure.accept(of);
            }
        }

        private Anchor anchor() {
            return switch (resolution) {
                case Resolution.ToNote to when to.passage() >= 0 -> Anchor.passage(to.passage());
                case Resolution.ToNote to -> Anchor.section(to.section());
                case Resolution.Ambiguous _, Resolution.ToGhost _ -> Anchor.NONE;
            };
        }
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
            case Goal.Web(var url) -> shown.accept(new Preview.OfNothing(url));
            case Goal.Footnote(var label) ->
                    page.get()
                            .footnoteLine(label)
                            .ifPresent(line -> shown.accept(new Preview.OfNothing(page.get().line(line).text())));
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

    /// A selected text as a quotation that says where it is from, in the way notes cite each other.
    String asQuotation(String selected, int line) {
        OpenNote open = note.get().orElse(null);
        if (open == null) {
            return selected;
        }
        int ordinal = page.get().sectionAt(line);
        String heading = ordinal < 0 ? "" : "#§ " + open.note().sections().get(ordinal).title();
        return "“" + selected.strip() + "” [[" + open.summary().path().name() + heading + "]]";
    }

    void search(String words) {
        navigator.search(words);
    }
}
