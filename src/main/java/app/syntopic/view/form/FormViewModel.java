package app.syntopic.view.form;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.PublishedDate;
import app.syntopic.model.SourceType;
import app.syntopic.model.TextChange;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Pasting;
import app.syntopic.workspace.form.FormAdditions;
import app.syntopic.workspace.form.NoteForm;
import app.syntopic.workspace.form.Slot;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of the note being written. Filling one in edits the text at once, and whatever else changes the text is
/// followed at once by every field, so that form and text never say different things. Which fields there are is read
/// anew a moment later.
public final class FormViewModel {

    private final FormText text;
    private final Pasting pasting;
    private final List<LiveField> fields = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final RowChanges rows;
    private boolean filling;
    private boolean outdated = true;

    public FormViewModel(FormText text, Pasting pasting) {
        this.text = text;
        this.pasting = pasting;
        this.rows = new RowChanges(text, said::set);
    }

    /// A field with its name.
    public record Named(String id, String label, LiveField field) {}

    public record Entry(LiveField term, LiveField definition) {}

    /// @param time as `HH:MM:SS`; empty for none
    public record Part(LiveField title, ReadOnlyStringWrapper time, LiveField body) {}

    /// All fields. A field that stays where it was in the form stays the same.
    public record Shown(
            List<Named> source,
            List<Named> questions,
            List<Entry> glossary,
            List<Part> sections,
            Optional<LiveField> seeAlso) {}

    /// Takes over which fields there are, unless the text went on since.
    public void show(ParsedNote parsed, String of) {
        if (!of.equals(text.now())) {
            return;
        }
        if (outdated) {
            outdated = false;
            build(parsed, of);
        }
        rows.show(parsed, of);
    }

    private void build(ParsedNote parsed, String of) {
        NoteForm form = NoteForm.of(parsed, of);
        Kept kept = new Kept(shown.get(), of);
        fields.clear();
        Shown now =
                new Shown(
                        kept.named(form.source(), Shown::source),
                        kept.named(form.questions(), Shown::questions),
                        kept.entries(form.glossary()),
                        kept.parts(form.sections()),
                        form.seeAlso().map(slot -> kept.field(kept.old().flatMap(Shown::seeAlso), slot)));
        fields.addAll(kept.all());
        shown.set(Optional.of(now));
    }

    /// Is told of every change of the text, its own included.
    public void changed(TextChange change) {
        if (filling) {
            return;
        }
        change.edits().forEach(one -> fields.forEach(field -> field.move(one)));
        fields.forEach(field -> field.follow(text.now()));
        outdated = true;
    }

    /// Fills a field in.
    public void fill(LiveField field, String value) {
        put(field, value, text.now())
                .ifPresent(now -> {
                    filling = true;
                    text.type(now);
                    filling = false;
                });
    }

    /// @return the edit that is still to be made in the text
    private Optional<TextEdit> put(LiveField field, String value, String now) {
        if (value.equals(field.valueProperty().get())) {
            return Optional.empty();
        }
        Optional<Slot.Written> written = field.slot().write(now, value);
        written.ifPresent(done -> {
            String after = TextEdit.apply(List.of(done.edit()), now);
            fields.stream()
                    .filter(other -> other != field && other.move(done.edit()))
                    .forEach(other -> other.follow(after));
            field.filled(done.slot(), value);
        });
        return written.map(Slot.Written::edit);
    }

    /// Is told that somebody has left a field: what was written there may be a section or an entry of its own.
    public void left() {
        outdated = true;
        text.readSoon();
    }

    /// What adds, moves and removes entries and sections.
    public RowChanges rows() {
        return rows;
    }

    /// Says so where a source's date is none that lists and the timeline know.
    public void checkDate(String written) {
        boolean date = written.isBlank() || PublishedDate.parse(written).isPresent();
        said.set(date ? "" : Wording.of("“{0}” is no date; write it as 2025-11-25, 2025-11 or 2025.", written.strip()));
    }

    /// Takes what somebody pasted: an address or a citation fills the source in, a list of chapters becomes sections.
    ///
    /// @return whether it was any of these; else why not is said
    public boolean paste(String pasted) {
        said.set("");
        List<FormAdditions.Chapter> chapters = pasting.chapters(pasted);
        if (!chapters.isEmpty()) {
            rows.addSections(chapters);
            return true;
        }
        Map<String, String> source = pasting.source(pasted);
        if (source.isEmpty()) {
            said.set(
                    Wording.of(
                            "This is neither an address, a citation (CSL-JSON, BibTeX, RIS) nor a list of chapters"
                                    + " (0:00 Title)."));
            return false;
        }
        fillIn(source);
        return true;
    }

    /// Fills several fields of the source in, as one step of undo.
    private void fillIn(Map<String, String> source) {
        String now = text.now();
        List<TextEdit> edits = new ArrayList<>();
        Optional<SourceType> kind = Optional.ofNullable(source.get("type")).flatMap(SourceType::named);
        shown.get().stream()
                .flatMap(all -> all.source().stream())
                .filter(named -> kind.isPresent() && named.id().equals("people"))
                .map(Named::field)
                .forEach(field -> field.become(NoteForm.people(field.slot(), kind)));
        for (Named named : shown.get().map(Shown::source).orElse(List.of())) {
            String value = source.getOrDefault(named.id(), named.field().valueProperty().get());
            Optional<TextEdit> edit = put(named.field(), value, now);
            now = TextEdit.apply(edit.stream().toList(), now);
            edit.ifPresent(edits::add);
        }
        filling = true;
        text.write(edits);
        filling = false;
        left();
    }

    /// Takes the last step back, wherever it was made.
    public void undo() {
        text.undo();
        text.readSoon();
    }

    /// Makes the step last taken back again.
    public void redo() {
        text.redo();
        text.readSoon();
    }

    /// Where in the text a place in a field's value is; nothing for a field whose value is not written as it is shown.
    public Optional<Integer> offset(LiveField field, int inValue) {
        return field.slot().isVerbatim() ? Optional.of(field.slot().span().start() + inValue) : Optional.empty();
    }

    /// Empty until the note was read.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Why something was not done, or empty.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
