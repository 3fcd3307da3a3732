package app.syntopic.view.editor.text;

import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.model.TextEdit;
import app.syntopic.workspace.form.FormAdditions;
import app.syntopic.workspace.form.PassageIds;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Structure given by hand: a stance, a glossary entry, a claim, a citation, made of what is selected or of where the
/// caret is.
///
/// A note must have been parsed from the text as it is; for an older one the commands do nothing.
public final class Promotion {

    private final ParsedNote note;
    private final String text;

    public Promotion(ParsedNote note, String text) {
        this.note = note;
        this.text = text;
    }

    private boolean isCurrent() {
        return note.length() == text.length();
    }

    private Edited nothing(Span selection) {
        return new Edited(List.of(), selection);
    }

    /// Marks the claim at the caret as standing to something: the caret is left where its name goes, or, with a
    /// selected name, behind it.
    ///
    /// @return the text unchanged where no claim is
    public Edited stance(Span selection, Stance stance) {
        return stance(selection, stance, selection.in(text));
    }

    /// The same to what a link or a name says; the caret is left where it goes when that is empty.
    public Edited stance(Span selection, Stance stance, String target) {
        Optional<Passage> passage =
                note.passages().stream()
                        .filter(some -> isCurrent() && some.span().start() <= selection.start())
                        .filter(some -> selection.start() <= some.span().end())
                        .findFirst();
        if (passage.isEmpty()) {
            return nothing(selection);
        }
        int end = claimEnd(passage.get(), selection.end());
        String name = target.strip().replaceFirst("^\\[\\[(.*)]]$", "$1");
        String field = " (" + stance.key() + ":: [[" + name + "]])";
        int caret = name.isEmpty() ? end + field.length() - 3 : end + field.length();
        return new Edited(List.of(new TextEdit(end, "", field)), Span.of(caret, caret));
    }

    /// Behind the last word of the sentence that holds an offset, before its stop.
    private int claimEnd(Passage passage, int offset) {
        int end = passage.span().end();
        for (Span sentence : passage.sentences()) {
            int last = passage.text().fileSpan(sentence).end();
            if (last >= offset) {
                end = Math.min(last, passage.span().end());
                break;
            }
        }
        while (end > passage.span().start() && " \n.!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// Makes the selected words a glossary entry, and what follows them there a definition to be written.
    public Edited glossaryEntry(Span selection) {
        String term = selection.in(text).strip();
        if (term.isEmpty() || term.indexOf('\n') >= 0 || !isCurrent()) {
            return nothing(selection);
        }
        TextEdit edit = new FormAdditions(note, text).term(term, "");
        String entry = "- **" + term + "** — ";
        int caret = edit.start() + edit.inserted().indexOf(entry) + entry.length();
        return new Edited(List.of(edit), Span.of(caret, caret));
    }

    /// Makes the selected words a claim of the section they stand in: a list item at its end. Elsewhere an item in
    /// their place.
    public Edited claim(Span selection) {
        String words = selection.in(text).strip().replaceAll("\\s*\\R\\s*", " ");
        if (words.isEmpty()) {
            return nothing(selection);
        }
        Optional<Section> section = sectionAt(selection.start());
        if (section.isEmpty() || !isCurrent()) {
            boolean lineStart = selection.start() == 0 || text.charAt(selection.start() - 1) == '\n';
            return Edited.typing(text, selection, (lineStart ? "" : "\n\n") + "- " + words + "\n");
        }
        int end = Math.min(section.get().span().end(), text.length());
        while (end > selection.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean list = Lines.at(text, Math.max(0, end - 1)).in(text).stripLeading().startsWith("- ");
        String item = (list ? "\n" : "\n\n") + "- " + words;
        int caret = end + item.length();
        return new Edited(List.of(new TextEdit(end, "", item)), Span.of(caret, caret));
    }

    private Optional<Section> sectionAt(int offset) {
        return note.sections().stream()
                .filter(section -> section.span().start() <= offset && offset <= section.span().end())
                .max(Comparator.comparingInt(section -> section.span().start()));
    }

    /// Makes the selected words a link to the concept they name.
    public Edited concept(Span selection) {
        String words = selection.in(text).strip();
        boolean linkable = !words.isEmpty() && words.chars().noneMatch(c -> "[]|#^\n".indexOf(c) >= 0);
        int start = selection.start() + selection.in(text).indexOf(words);
        return linkable && isCurrent()
                ? Edited.typing(text, Span.of(start, start + words.length()), "[[" + words + "]]")
                : nothing(selection);
    }

    /// A passage with an id, so that others can point at it.
    ///
    /// @param id without `^`
    /// @param edited writes the id where the passage had none
    public record Identified(String id, Edited edited) {}

    /// The passage at the caret with its id, or with one made of its words; nothing where no passage is.
    public Optional<Identified> identified(Span selection) {
        return note.passages().stream()
                .filter(some -> isCurrent() && some.span().start() <= selection.start())
                .filter(some -> selection.start() <= some.span().end())
                .findFirst()
                .map(passage -> identified(passage, selection));
    }

    /// The passage that has an id or is to get it, as [PassageIds] gives them; nothing where none is.
    public Optional<Identified> identified(String id, Span selection) {
        return isCurrent()
                ? new PassageIds(note).passage(id).map(passage -> identified(passage, selection))
                : Optional.empty();
    }

    private Identified identified(Passage passage, Span selection) {
        if (!passage.blockId().isEmpty()) {
            return new Identified(passage.blockId(), nothing(selection));
        }
        String id = new PassageIds(note).of(passage);
        int end = passage.span().end();
        while (end > passage.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String written = " ^" + id;
        Span after = end < selection.start() ? selection.shifted(written.length()) : selection;
        return new Identified(id, new Edited(List.of(new TextEdit(end, "", written)), after));
    }

    /// As [#citation].
    public Edited cited(Span selection) {
        return citation(text, selection);
    }

    /// Opens a citation behind what is selected; its title is completed as it is typed.
    public static Edited citation(String text, Span selection) {
        int end = selection.end();
        while (end > selection.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean gap = end > 0 && !Character.isWhitespace(text.charAt(end - 1));
        String opening = (gap ? " " : "") + "[§ ";
        int caret = end + opening.length();
        return new Edited(List.of(new TextEdit(end, "", opening + "]")), Span.of(caret, caret));
    }
}
