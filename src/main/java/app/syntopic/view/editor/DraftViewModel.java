package app.syntopic.view.editor;

import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.view.Anchor;
import app.syntopic.view.Background;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.OpenNote;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the text being written would say if it were read now: its outline, its counts, and what it lacks. A moment
/// behind the typing.
public final class DraftViewModel {

    private final NotePath path;
    private final Reading reading;
    private final Background background;
    private final Background.Latest requests;
    private final ReadOnlyObjectWrapper<Optional<OpenNote>> read =
            new ReadOnlyObjectWrapper<>(this, "read", Optional.empty());
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
    private final ReadOnlyStringWrapper lacks = new ReadOnlyStringWrapper(this, "lacks", "");
    private final ReadOnlyIntegerWrapper section = new ReadOnlyIntegerWrapper(this, "section", -1);
    private final ReadOnlyIntegerWrapper seen = new ReadOnlyIntegerWrapper(this, "seen", -1);
    private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper(this, "caret", -1);

    /// What goes on when a text was read. Only the newest reading is answered, for whoever asked for an older one too.
    private final List<Runnable> waiting = new ArrayList<>();

    private boolean current;

    public DraftViewModel(NotePath path, Reading reading, Background background) {
        this.path = path;
        this.reading = reading;
        this.background = background;
        this.requests = background.latest();
    }

    /// Is told that the text is another one now.
    void changed() {
        current = false;
    }

    /// Whether nothing was written since the text was read last.
    boolean isCurrent() {
        return current;
    }

    /// Reads a text.
    ///
    /// @param text with `\n` as the only line end
    void look(String text) {
        look(text, () -> {});
    }

    /// Reads a text, then goes on; at once when it was read already. Another text may be read by then.
    void look(String text, Runnable then) {
        if (note(text).isPresent()) {
            current = true;
            then.run();
            return;
        }
        waiting.add(then);
        requests.run(
                () -> {
                    OpenNote open = reading.open(path, text);
                    String lacks = NoteProgress.lacks(open.note());
                    return new Looked(open, NoteProgress.of(open.note(), text), lacks);
                },
                looked -> {
                    current = true;
                    read.set(Optional.of(looked.open()));
                    progress.set(looked.progress());
                    lacks.set(looked.lacks());
                    List<Runnable> answered = List.copyOf(waiting);
                    waiting.clear();
                    answered.forEach(Runnable::run);
                },
                failure -> {
                    waiting.clear();
                    background.unexpected(failure);
                });
    }

    /// What a text says, where it is the one that was read last.
    Optional<ParsedNote> note(String text) {
        return read.get().filter(open -> open.text().equals(text)).map(OpenNote::note);
    }

    /// Reads a text, then hands over what it says.
    void onNote(String text, Consumer<ParsedNote> taker) {
        look(text, () -> note(text).ifPresent(taker));
    }

    private record Looked(OpenNote open, String progress, String lacks) {}

    /// Is told where the caret is.
    void caretAt(int offset) {
        caret.set(offset);
        read.get()
                .map(OpenNote::note)
                .ifPresent(note -> {
                    section.set(
                            note.sections().stream()
                                    .filter(some -> some.span().start() <= offset && offset <= some.span().end())
                                    .max(Comparator.comparingInt(some -> some.span().start()))
                                    .map(Section::ordinal)
                                    .orElse(-1));
                    seen.set(passage(note, offset));
                });
    }

    private static int passage(ParsedNote note, int offset) {
        return note.passages().stream()
                .filter(some -> some.span().start() <= offset)
                .reduce((first, second) -> second)
                .map(Passage::ordinal)
                .orElse(-1);
    }

    /// Is told which place of the text is looked at, where that is not the caret's.
    public void lookedAt(int offset) {
        read.get().map(OpenNote::note).ifPresent(note -> seen.set(passage(note, offset)));
    }

    /// The titles of the sections, without `§`.
    public List<String> sectionTitles() {
        return read.get().map(open -> open.note().sections().stream().map(Section::title).toList()).orElse(List.of());
    }

    /// The title of the section the caret is in, without `§`; empty for none.
    String sectionTitle() {
        List<String> titles = sectionTitles();
        return section.get() >= 0 && section.get() < titles.size() ? titles.get(section.get()) : "";
    }

    /// Where a place of the note is in the text.
    public Optional<Integer> offset(Anchor anchor) {
        Optional<ParsedNote> note = read.get().map(OpenNote::note);
        return switch (anchor) {
            case Anchor.Nowhere nowhere -> Optional.empty();
            case Anchor.AtHeading at -> Optional.of(at.offset());
            case Anchor.AtSection at ->
                    note.flatMap(some ->
                            some.sections().stream()
                                    .filter(part -> part.ordinal() == at.ordinal())
                                    .map(part -> part.heading().start())
                                    .findFirst());
            case Anchor.AtPassage at ->
                    note.filter(some -> at.ordinal() >= 0 && at.ordinal() < some.passages().size())
                            .map(some -> some.passages().get(at.ordinal()).span().start());
        };
    }

    /// The note as it was read last; empty before the first time.
    public ReadOnlyObjectProperty<Optional<OpenNote>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// One line on how long the note is and what it lacks.
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The part of that line on what it lacks; empty where it lacks nothing.
    ReadOnlyStringProperty lacksProperty() {
        return lacks.getReadOnlyProperty();
    }

    /// The ordinal of the section the caret is in, or -1.
    public ReadOnlyIntegerProperty sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /// Where the caret is in the text; -1 before somebody put it anywhere.
    public ReadOnlyIntegerProperty caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /// The ordinal of the passage that is looked at: the caret's, or where the text is scrolled away from that, the one
    /// in sight; or -1.
    public ReadOnlyIntegerProperty seenProperty() {
        return seen.getReadOnlyProperty();
    }
}
