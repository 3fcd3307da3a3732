package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.workspace.LastTime;
import app.syntopic.workspace.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells the reader, when a notebook is opened, what the program's last end left: a change of several notes that was
/// broken off, text that was typed but not saved.
///
/// @param edit opens the editor of a note
record LastTimeNotice(Messages messages, Consumer<NotePath> edit) {

    void tell(Workspace workspace, Background background) {
        Optional<LastTime> brokenOff = workspace.fromLastTime();
        brokenOff.ifPresent(last -> messages.warn(Wording.of(last.said()), last.lookAt().map(this::open)));
        background.run(workspace.writing()::unsaved, unsaved -> tellUnsaved(unsaved, brokenOff));
    }

    private void tellUnsaved(List<NotePath> unsaved, Optional<LastTime> brokenOff) {
        if (unsaved.isEmpty()) {
            return;
        }
        NotePath first = unsaved.getFirst();
        int others = unsaved.size() - 1;
        String kept =
                others == 0
                        ? Wording.of("What you typed in “{0}” was not saved yet; it is kept.", first.name())
                        : Wording.of(
                                "What you typed in “{0}” and {1} more was not saved yet; it is kept.",
                                first.name(), others);
        brokenOff.ifPresentOrElse(
                last ->
                        messages.warn(
                                Wording.of(last.said()) + " " + kept, Optional.of(open(last.lookAt().orElse(first)))),
                () -> messages.say(kept, Optional.of(open(first))));
    }

    private Messages.Offer open(NotePath note) {
        return new Messages.Offer(Wording.of("Open"), () -> edit.accept(note));
    }
}
