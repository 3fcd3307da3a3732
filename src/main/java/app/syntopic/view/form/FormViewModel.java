package app.syntopic.view.form;

import app.syntopic.view.Wording;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.TextEdit;
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
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The fields of the note being written. Filling one in edits the text at once; the places of the others follow, so
/// that no field is behind the text. When the text changes otherwise, the form is read anew.
public final class FormViewModel {

    private final Supplier<String> text;
    private final Consumer<TextEdit> edit;
    private final Pasting pasting;
    private final List<Live> fields = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Optional<ParsedNote> note = Optional.empty();
    private Optional<Function<FormAdditions, Optional<TextEdit>>> waiting = Optional.empty();
    private String read = "";
    private String formOf = "";

    /// @param text of the note as it is now, with `\n` as the only line end
    /// @param edit changes it
    public FormViewModel(Supplier<String> text, Consumer<TextEdit> edit, Pasting pasting) {
        this.text = text;
        this.edit = edit;
        this.pasting = pasting;
    }

    /// A field as it is shown; it knows where in the text it is.
    public static final class Live {

        private Slot slot;

        private Live(Slot slot) {
            this.slot = slot;
        }
    }

    /// A field with its name.
    public record Named(String id, String label, Live field) {}

    public record Entry(Live term, Live definition) {}

    public record Part(Live title, String time, Live body) {}

    /// All fields.
    public record Shown(
            List<Named> source,
            List<Named> questions,
            List<Entry> glossary,
            List<Part> sections,
            Optional<Live> seeAlso) {}

    /// Takes over what the text says, unless the form wrote it itself.
    public void show(ParsedNote parsed, String of) {
        note = Optional.of(parsed);
        read = of;
        waiting.ifPresent(this::add);
        if (of.equals(text.get()) && !of.equals(formOf)) {
            build(of);
        }
    }

    private void build(String of) {
        formOf = of;
        fields.clear();
        NoteForm form = NoteForm.of(note.orElseThrow(), of);
        shown.set(
                Optional.of(
                        new Shown(
                                form.source().stream().map(this::named).toList(),
                                form.questions().stream().map(this::named).toList(),
                                form.glossary().stream()
                                        .map(entry -> new Entry(live(entry.term()), live(entry.definition())))
                                        .toList(),
                                form.sections().stream()
                                        .map(part -> new Part(live(part.title()), part.time(), live(part.body())))
                                        .toList(),
                                form.seeAlso().map(this::live))));
    }

    private Named named(NoteForm.Field field) {
        return new Named(field.id(), field.label(), live(field.slot()));
    }

    private Live live(Slot slot) {
        Live live = new Live(slot);
        fields.add(live);
        return live;
    }

    /// What a field holds.
    public String value(Live field) {
        return field.slot.value(text.get());
    }

    /// Fills a field in.
    public void fill(Live field, String value) {
        if (!text.get().equals(formOf)) {
            // the text went on elsewhere; the form follows in a moment, and an edit now would hit the wrong words
            return;
        }
        field.slot
                .write(formOf, value)
                .ifPresent(written -> {
                    fields.stream().filter(other -> other != field).forEach(other -> move(other, written.edit()));
                    field.slot = written.slot();
                    formOf = TextEdit.apply(List.of(written.edit()), formOf);
                    edit.accept(written.edit());
                });
    }

    private static void move(Live field, TextEdit by) {
        field.slot = field.slot.after(by);
    }

    /// Adds an empty glossary entry.
    public void addTerm(String term) {
        add(additions -> Optional.of(additions.term(term, "")));
    }

    /// Adds a section.
    public void addSection(String title) {
        add(additions -> additions.sections(List.of(new FormAdditions.Chapter(title, OptionalInt.empty()))));
    }

    /// Adds something now, or as soon as what was just typed was read.
    private void add(Function<FormAdditions, Optional<TextEdit>> addition) {
        String now = text.get();
        Optional<ParsedNote> current = note.filter(parsed -> now.equals(read));
        if (current.isEmpty()) {
            waiting = Optional.of(addition);
            return;
        }
        waiting = Optional.empty();
        addition.apply(new FormAdditions(current.get(), now))
                .ifPresentOrElse(edit, () -> said.set(Wording.of("The note has all of that already.")));
    }

    /// Takes what somebody pasted: a citation fills the source in, a list of chapters becomes sections.
    public void paste(String pasted) {
        said.set("");
        List<FormAdditions.Chapter> chapters = pasting.chapters(pasted);
        if (!chapters.isEmpty()) {
            add(additions -> additions.sections(chapters));
            return;
        }
        Map<String, String> source = pasting.source(pasted);
        if (source.isEmpty()) {
            said.set(Wording.of("This is neither a citation (CSL-JSON, BibTeX) nor a list of chapters (0:00 Title)."));
            return;
        }
        shown.get()
                .map(Shown::source)
                .orElse(List.of())
                .forEach(field ->
                        Optional.ofNullable(source.get(field.id())).ifPresent(value -> fill(field.field(), value)));
        formOf = "";
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
