package app.syntopic.view.form;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Wording;
import app.syntopic.workspace.form.FormAdditions;
import app.syntopic.workspace.form.FormChanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Adds, moves and removes glossary entries and sections. What is wanted while the text is not read yet is done as soon
/// as it is.
public final class RowChanges {

    private final FormText text;
    private final Consumer<String> said;
    private final List<BiFunction<ParsedNote, String, Optional<TextEdit>>> waiting = new ArrayList<>();
    private Optional<ParsedNote> note = Optional.empty();
    private String read = "";

    /// @param said takes why something was not done, or nothing
    RowChanges(FormText text, Consumer<String> said) {
        this.text = text;
        this.said = said;
    }

    /// Takes over what the text says.
    void show(ParsedNote parsed, String of) {
        note = Optional.of(parsed);
        read = of;
        if (!waiting.isEmpty()) {
            change(waiting.removeFirst());
        }
    }

    /// Adds an empty glossary entry.
    public void addTerm(String term) {
        change((parsed, of) -> Optional.of(new FormAdditions(parsed, of).term(term, "")));
    }

    /// Adds a section.
    public void addSection(String title) {
        addSections(List.of(new FormAdditions.Chapter(title, OptionalInt.empty())));
    }

    void addSections(List<FormAdditions.Chapter> chapters) {
        change((parsed, of) -> {
            Optional<TextEdit> added = new FormAdditions(parsed, of).sections(chapters);
            said.accept(added.isPresent() ? "" : Wording.of("The note has all of that already."));
            return added;
        });
    }

    public void removeTerm(int index) {
        change((parsed, of) -> new FormChanges(parsed, of).removeTerm(index));
    }

    public void removeSection(int index) {
        change((parsed, of) -> new FormChanges(parsed, of).removeSection(index));
    }

    /// @param step -1 for up, 1 for down
    public void moveTerm(int index, int step) {
        change((parsed, of) -> new FormChanges(parsed, of).moveTerm(index, step));
    }

    /// @param step -1 for up, 1 for down
    public void moveSection(int index, int step) {
        change((parsed, of) -> new FormChanges(parsed, of).moveSection(index, step));
    }

    /// Writes when a section begins; says so where that is no time.
    ///
    /// @param clock as `1:02:03` or `02:03`; empty for none
    public void time(int index, String clock) {
        boolean time = FormChanges.isTime(clock);
        said.accept(time ? "" : Wording.of("“{0}” is no time; write it as 1:02:03 or 02:03.", clock.strip()));
        if (time) {
            change((parsed, of) -> new FormChanges(parsed, of).time(index, clock));
        }
    }

    /// Changes the text now, or as soon as what was just typed was read.
    private void change(BiFunction<ParsedNote, String, Optional<TextEdit>> change) {
        String now = text.now();
        if (note.isEmpty() || !now.equals(read)) {
            waiting.add(change);
        } else {
            change.apply(note.get(), now).ifPresent(found -> text.write(List.of(found)));
        }
        text.readSoon();
    }
}
