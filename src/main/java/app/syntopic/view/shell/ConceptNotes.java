package app.syntopic.view.shell;

import app.syntopic.graph.Concept;
import app.syntopic.graph.UnlinkedMention;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.view.Wording;
import app.syntopic.view.create.WritingStart;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Concepts;
import app.syntopic.workspace.Workspace;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/// Notes for concepts that have none, and links to concepts where they are only mentioned.
final class ConceptNotes {

    private final Frame frame;
    private final Authoring authoring;
    private final Concepts concepts;
    private final Navigator navigator;
    private final NewNotes newNotes;
    private final LastChange lastChange;

    ConceptNotes(Frame frame, Workspace workspace, Navigator navigator, NewNotes newNotes, LastChange lastChange) {
        this.frame = frame;
        this.authoring = workspace.authoring();
        this.concepts = workspace.concepts();
        this.navigator = navigator;
        this.newNotes = newNotes;
        this.lastChange = lastChange;
    }

    /// Turns a mention into a link, which can be taken back.
    void link(UnlinkedMention mention, Concept concept) {
        String target = concept.note().map(NotePath::name).orElse(concept.label());
        frame.background()
                .run(() -> written(mention, target), written -> say(mention, written), frame.messages()::failure);
    }

    private void say(UnlinkedMention mention, boolean written) {
        String note = mention.note().title();
        if (written) {
            lastChange.say(Wording.of("Linked “{0}” in “{1}”.", mention.words(), note));
        } else {
            frame.messages().say(Wording.of("“{0}” was changed; look again.", note));
        }
    }

    private boolean written(UnlinkedMention mention, String target) {
        Authoring.Draft draft = authoring.edit(mention.note().path());
        Optional<String> linked = mention.linked(draft.text(), target);
        linked.ifPresent(text -> authoring.save(draft, text));
        return linked.isPresent();
    }

    /// Writes a note for a concept, which begins with what is known of it, and opens it to be written in.
    void write(Concept concept) {
        frame.background()
                .run(
                        () -> authoring.createConcept(concept.label(), concepts.draft(concept.key())),
                        made -> newNotes.write(made.path(), WritingStart.in(made.text())),
                        frame.messages()::failure);
    }

    /// Writes a note for a concept that has none, without going there.
    ///
    /// @param made told of the note
    void make(FoldedLabel key, String label, Consumer<Made> made) {
        frame.background()
                .run(() -> concept(key, label), concept -> said(label, concept, made), frame.messages()::failure);
    }

    /// A concept's note.
    ///
    /// @param written the note where there was none
    /// @param unsay withdraws what was said of it
    record Made(Optional<Authoring.Written> written, Runnable unsay) {}

    private void said(String label, ConceptNote concept, Consumer<Made> made) {
        Messages.Offer open =
                new Messages.Offer(Wording.of("Open"), () -> navigator.openNote(concept.note(), Anchor.NONE, false));
        Runnable unsay =
                frame.messages()
                        .say(Wording.of("“{0}” is a concept with a note of its own.", label), Optional.of(open));
        made.accept(new Made(concept.made(), unsay));
    }

    private record ConceptNote(NotePath note, Optional<Authoring.Written> made) {}

    private ConceptNote concept(FoldedLabel key, String label) {
        Optional<NotePath> there = concepts.page(label).concept().note();
        if (there.isPresent()) {
            return new ConceptNote(there.get(), Optional.empty());
        }
        // nobody may have written the concept's name yet, so that only its fold is known
        String draft = concepts.draft(key).replaceFirst("(?m)^# .*$", Matcher.quoteReplacement("# " + label));
        Authoring.Written made = authoring.createConcept(label, draft);
        return new ConceptNote(made.path(), Optional.of(made));
    }
}
