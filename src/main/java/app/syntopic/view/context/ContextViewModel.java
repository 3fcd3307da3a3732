package app.syntopic.view.context;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.Concept;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.search.result.Hit;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.view.control.MarkedFlow;
import app.syntopic.workspace.ClaimSearch;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Reading.Preview;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/// What is known around the note being read. What must be looked up for it waits until the note itself is painted.
public final class ContextViewModel {

    private static final int BACKLINKS = 50;
    private static final int RELATED = 4;

    /// @param to what is read of the passage
    record Related(String to, List<Hit> claims) {}

    private final Reading reading;
    private final ClaimSearch claims;
    private final Background background;
    private final Background.Latest backlinkRequests;
    private final Background.Latest relatedRequests;
    private final ReadOnlyObjectWrapper<Optional<Related>> related =
            new ReadOnlyObjectWrapper<>(this, "related", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Outline.Entry>> outline =
            new ReadOnlyObjectWrapper<>(this, "outline", List.of());
    private final ReadOnlyObjectWrapper<List<Concept>> named = new ReadOnlyObjectWrapper<>(this, "named", List.of());
    private final ReadOnlyObjectWrapper<Optional<List<Backlink>>> backlinks =
            new ReadOnlyObjectWrapper<>(this, "backlinks", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview.OfConcept>> about =
            new ReadOnlyObjectWrapper<>(this, "about", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ParsedNote>> note =
            new ReadOnlyObjectWrapper<>(this, "note", Optional.empty());
    private final IntegerProperty currentSection = new SimpleIntegerProperty(this, "currentSection", -1);
    private final IntegerProperty readingAt = new SimpleIntegerProperty(this, "readingAt", -1);
    private final ReadOnlyIntegerWrapper currentEntry = new ReadOnlyIntegerWrapper(this, "currentEntry", -1);
    private int atHand = -1;
    private boolean unpainted;

    public ContextViewModel(Reading reading, ClaimSearch claims, Background background) {
        this.reading = reading;
        this.claims = claims;
        this.background = background;
        this.backlinkRequests = background.latest();
        this.relatedRequests = background.latest();
        currentSection.subscribe(section -> passageAtHand(firstClaim(section.intValue())));
        currentEntry.bind(
                Bindings.createIntegerBinding(
                        () -> Outline.at(outline.get(), readingAt.get()), outline.getReadOnlyProperty(), readingAt));
    }

    /// Takes over a note that was opened, or opened again.
    public void show(OpenNote opened) {
        note.set(Optional.of(opened.note()));
        outline.set(Outline.of(opened.note()));
        named.set(opened.named());
        atHand = firstClaim(currentSection.get());
        if (!unpainted) {
            unpainted = true;
            background.whenPainted(this::lookAround);
        }
    }

    private void lookAround() {
        unpainted = false;
        note.get()
                .ifPresent(shown ->
                        backlinkRequests.run(
                                () -> reading.backlinks(shown.path(), BACKLINKS),
                                found -> backlinks.set(Optional.of(found))));
        findRelated();
    }

    /// Takes over which passage the reader has before them; for -1, nothing changes.
    public void passageAtHand(int ordinal) {
        if (ordinal >= 0) {
            atHand = ordinal;
            if (!unpainted) {
                findRelated();
            }
        }
    }

    private void findRelated() {
        int ordinal = atHand;
        Optional<ParsedNote> of = note.get().filter(each -> ordinal >= 0 && ordinal < each.passages().size());
        if (of.isPresent()) {
            Passage passage = of.get().passages().get(ordinal);
            relatedRequests.run(
                    () -> claims.related(of.get().path(), ordinal, RELATED),
                    found -> related.set(Optional.of(new Related(MarkedFlow.words(passage.text()), found))),
                    this::without);
        }
    }

    /// The page itself says that its note is gone.
    private void without(Throwable failure) {
        related.set(Optional.empty());
        if (!(failure instanceof NoteUnavailableException)) {
            background.unexpected(failure);
        }
    }

    private int firstClaim(int section) {
        return note.get().stream()
                .flatMap(each -> each.passages().stream())
                .filter(passage -> passage.section() == section && passage.kind() == Passage.Kind.CLAIM)
                .mapToInt(Passage::ordinal)
                .findFirst()
                .orElse(-1);
    }

    /// Takes over what the notebook says about the concept the reader looked at last.
    public void about(Optional<Preview.OfConcept> concept) {
        about.set(concept);
    }

    ReadOnlyObjectProperty<List<Outline.Entry>> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /// Empty until one was opened.
    ReadOnlyObjectProperty<Optional<ParsedNote>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Concept>> namedProperty() {
        return named.getReadOnlyProperty();
    }

    /// Empty until a passage was at hand.
    ReadOnlyObjectProperty<Optional<Related>> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /// Empty until they were looked up.
    ReadOnlyObjectProperty<Optional<List<Backlink>>> backlinksProperty() {
        return backlinks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview.OfConcept>> aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// The ordinal of the section being read, or -1.
    public IntegerProperty currentSectionProperty() {
        return currentSection;
    }

    /// Where in the file the line being read begins, or -1.
    public IntegerProperty readingAtProperty() {
        return readingAt;
    }

    /// The index of the outline's entry being read; -1 before the first.
    ReadOnlyIntegerProperty currentEntryProperty() {
        return currentEntry.getReadOnlyProperty();
    }

    /// The title of the part being read, as the outline says it; empty before the first.
    public ObservableValue<String> currentTitle() {
        return currentEntry.map(at -> entry(at.intValue()).map(Outline.Entry::title).orElse(""));
    }

    /// The beginning of the part being read.
    public Anchor currentAnchor() {
        return entry(currentEntry.get()).map(Outline.Entry::anchor).orElse(Anchor.NONE);
    }

    private Optional<Outline.Entry> entry(int at) {
        return at >= 0 && at < outline.get().size() ? Optional.of(outline.get().get(at)) : Optional.empty();
    }
}
