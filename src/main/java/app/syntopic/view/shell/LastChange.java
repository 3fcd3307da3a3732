package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Authoring;

import java.util.List;
import java.util.Optional;

/// The last change to notes that was made for somebody, not typed: says what it was, and takes it back.
final class LastChange {

    private final Frame frame;
    private final Authoring authoring;
    private final Browser browser;

    LastChange(Frame frame, Authoring authoring, Browser browser) {
        this.frame = frame;
        this.authoring = authoring;
        this.browser = browser;
    }

    /// Says what was changed, and offers to take it back.
    ///
    /// @return withdraws it where the change can be taken back no more
    Runnable say(String sentence) {
        return frame.messages().say(sentence, Optional.of(new Messages.Offer(Wording.of("Undo"), this::undo)));
    }

    /// The same of a note that was made.
    Runnable sayMade(NotePath note) {
        return say(Wording.of("Made “{0}”.", note.value()));
    }

    /// Takes the change back, unless somebody wrote in the note since.
    void undo() {
        browser.saveAll(() -> frame.background().run(authoring::undo, this::undone, frame.messages()::failure));
    }

    private void undone(Optional<Authoring.Undone> undone) {
        frame.messages().say(undone.map(LastChange::said).orElse(Wording.of("There is nothing to take back.")));
        undone.ifPresent(back -> browser.gone(back.removed()));
    }

    private static String said(Authoring.Undone undone) {
        int notes = undone.changed().size() + undone.removed().size();
        String done;
        if (notes == 0 && !undone.moved().isEmpty()) {
            done = Wording.of("“{0}” has its name again.", undone.moved().keySet().iterator().next().name());
        } else if (notes == 1) {
            done =
                    undone.removed().isEmpty()
                            ? Wording.of("“{0}” is as it was before.", undone.changed().getFirst().name())
                            : Wording.of("“{0}” was taken out again.", undone.removed().getFirst().name());
        } else {
            done = Wording.of("{0, plural, one{# note is} other{# notes are}} as before.", notes);
        }
        if (undone.left().isEmpty()) {
            return done;
        }
        String left = Wording.of("Not taken back, because it was changed since: {0}.", names(undone.left()));
        return notes == 0 && undone.moved().isEmpty() ? left : done + " " + left;
    }

    /// The first of some notes, and how many more there are.
    static String names(List<NotePath> notes) {
        String first = "“" + notes.getFirst().name() + "”";
        return notes.size() == 1 ? first : first + " " + Wording.of("and {0} more", notes.size() - 1);
    }
}
