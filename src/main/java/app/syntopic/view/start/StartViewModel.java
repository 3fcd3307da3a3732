package app.syntopic.view.start;

import app.syntopic.graph.Concept;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.view.Background;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.ReadingMemory;
import app.syntopic.workspace.Workspace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What a notebook offers somebody who has not chosen anything yet. For the window's thread.
public final class StartViewModel {

    private static final int SOURCES = 6;
    private static final int BOOKMARKS = 6;
    private static final int CONCEPTS = 16;

    /// How many notes are looked at for a claim before a notebook counts as one without.
    private static final int TRIES = 12;

    private final Library library;
    private final Reading reading;
    private final ReadingMemory memory;
    private final RandomGenerator chance;
    private final Background.Latest requests;
    private final Background.Latest claimRequests;
    private final ReadOnlyObjectWrapper<Optional<Offers>> offers =
            new ReadOnlyObjectWrapper<>(this, "offers", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MetClaim>> claim =
            new ReadOnlyObjectWrapper<>(this, "claim", Optional.empty());

    /// Where to go.
    ///
    /// @param recent notes read before, the last first; those that are gone are left out
    /// @param sources where nothing was read yet: literature notes to begin with
    /// @param bookmarks the last one made first
    /// @param concepts most referred to first
    record Offers(
            List<NoteSummary> recent, List<NoteSummary> sources, List<Bookmark> bookmarks, List<Concept> concepts) {

        Offers {
            recent = List.copyOf(recent);
            sources = List.copyOf(sources);
            bookmarks = List.copyOf(bookmarks);
            concepts = List.copyOf(concepts);
        }
    }

    /// A claim taken by chance.
    ///
    /// @param passage the ordinal of its passage in the note
    /// @param sentence its range in the passage's text
    /// @param text the claim alone, with its marks
    record MetClaim(NoteSummary note, int passage, Span sentence, String heading, MarkedText text) {}

    /// @param chance decides which claim is shown
    public StartViewModel(Workspace workspace, Background background, RandomGenerator chance) {
        this.library = workspace.library();
        this.reading = workspace.reading();
        this.memory = workspace.memory();
        this.chance = chance;
        this.requests = background.latest();
        this.claimRequests = background.latest();
    }

    /// Reads what there is, again where it was read before. The claim stays the same while its note stands.
    public void load() {
        requests.run(this::readOffers, found -> offers.set(Optional.of(found)));
        Optional<MetClaim> shown = claim.get();
        claimRequests.run(
                () -> shown.filter(met -> library.note(met.note().path()).isPresent()).or(this::readClaim), claim::set);
    }

    /// Shows another claim.
    void another() {
        claimRequests.run(this::readClaim, claim::set);
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Offers>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /// Empty until one was found, and where no note claims anything.
    ReadOnlyObjectProperty<Optional<MetClaim>> claimProperty() {
        return claim.getReadOnlyProperty();
    }

    private Offers readOffers() {
        List<NoteSummary> recent = new ArrayList<>();
        for (NotePath path : memory.recent(2 * SOURCES)) {
            library.note(path).filter(note -> recent.size() < SOURCES).ifPresent(recent::add);
        }
        List<NoteSummary> sources =
                recent.isEmpty() ? library.notes(Set.of(NoteKind.LITERATURE), "", SOURCES) : List.of();
        return new Offers(
                recent, sources, memory.bookmarks().stream().limit(BOOKMARKS).toList(), library.concepts("", CONCEPTS));
    }

    private Optional<MetClaim> readClaim() {
        for (int i = 0; i < TRIES; i++) {
            Optional<MetClaim> met = library.random().filter(note -> note.claims() > 0).flatMap(this::claimOf);
            if (met.isPresent()) {
                return met;
            }
        }
        return Optional.empty();
    }

    private Optional<MetClaim> claimOf(NoteSummary note) {
        List<MetClaim> claims = new ArrayList<>();
        try {
            for (Passage passage : reading.open(note.path()).note().passages()) {
                if (passage.kind() == Passage.Kind.CLAIM) {
                    for (Span sentence : passage.sentences()) {
                        claims.add(
                                new MetClaim(
                                        note,
                                        passage.ordinal(),
                                        sentence,
                                        passage.heading(),
                                        passage.text().part(sentence)));
                    }
                }
            }
        } catch (NoteUnavailableException e) {
            // deleted a moment ago; another note will do
            return Optional.empty();
        }
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(chance.nextInt(claims.size())));
    }
}
