package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.library.LibraryView;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.ReadingMemory;

import java.util.Optional;
import java.util.function.Function;

/// Makes bookmarks and goes to them. For the window's thread.
final class Bookmarks implements LibraryView.BookmarkActions {

    private final Reading reading;
    private final ReadingMemory memory;
    private final Navigator navigator;
    private final Frame frame;
    private final Runnable changed;

    /// @param changed told when a bookmark was made or taken away
    Bookmarks(Reading reading, ReadingMemory memory, Navigator navigator, Frame frame, Runnable changed) {
        this.reading = reading;
        this.memory = memory;
        this.navigator = navigator;
        this.frame = frame;
        this.changed = changed;
    }

    /// Makes a bookmark of what a page shows, or takes it away.
    void toggle(Page page) {
        Optional<Bookmark> here =
                switch (page) {
                    case NotePage note -> note.bookmarkOfSelection();
                    case ConceptTab concept -> concept.concept().map(Bookmark.OfConcept::of);
                    default -> Optional.empty();
                };
        here.ifPresentOrElse(
                this::toggle,
                () -> frame.messages().say(Wording.of("Open a note or a concept first; then it can be bookmarked.")));
    }

    void toggle(Bookmark bookmark) {
        boolean made = memory.toggle(bookmark);
        frame.messages()
                .say(
                        made
                                ? Wording.of("Bookmarked: {0}", bookmark.label())
                                : Wording.of("No longer bookmarked: {0}", bookmark.label()),
                        Optional.of(new Messages.Offer(Wording.of("Undo"), () -> toggle(bookmark))));
        save();
    }

    @Override
    public void remove(Bookmark bookmark) {
        toggle(bookmark);
    }

    @Override
    public void rename(Bookmark.OfSearch search, String name) {
        memory.rename(search, name);
        save();
    }

    @Override
    public void move(Bookmark bookmark, int by) {
        memory.move(bookmark, by);
        save();
    }

    /// Shows what changed, and writes it.
    void save() {
        changed.run();
        frame.background()
                .run(
                        () -> {
                            memory.save();
                            return true;
                        },
                        saved -> {});
    }

    @Override
    public void open(Bookmark bookmark, boolean newTab) {
        switch (bookmark) {
            case Bookmark.OfNote(var note, var title) -> navigator.openNote(note, Anchor.NONE, newTab);
            case Bookmark.OfSearch(var query, var name) -> navigator.search(query);
            case Bookmark.OfConcept(FoldedLabel concept, var label) -> navigator.openConcept(concept, newTab);
            case Bookmark.OfSection(var note, var title) -> openAt(note, newTab, open -> section(open, title));
            case Bookmark.OfClaim(var note, var words) -> openAt(note, newTab, open -> claim(open, words));
        }
    }

    private void openAt(NotePath note, boolean newTab, Function<OpenNote, Anchor> place) {
        frame.background()
                .run(
                        () -> place.apply(reading.open(note)),
                        anchor -> navigator.openNote(note, anchor, newTab),
                        frame.messages()::failure);
    }

    /// Nowhere in the note when it has no such section any more.
    private static Anchor section(OpenNote open, String title) {
        return open.note().sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .map(Section::ordinal)
                .map(Anchor::section)
                .orElse(Anchor.NONE);
    }

    private static Anchor claim(OpenNote open, String words) {
        for (Passage passage : open.note().passages()) {
            int at = passage.text().text().indexOf(words);
            if (at >= 0) {
                return Anchor.passage(passage.ordinal(), new Span(at, at + words.length()));
            }
        }
        return Anchor.NONE;
    }
}
