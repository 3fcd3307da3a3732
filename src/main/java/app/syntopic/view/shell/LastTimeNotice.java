package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.view.Wording;
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
        Optional<String> brokenOff = workspace.fromLastTime().map(Wording::of);
        brokenOff.ifPresent(said -> messages.warn(said, Optional.empty()));
        background.run(workspace.writing()::unsaved, unsaved -> tellUnsaved(unsaved, brokenOff));
    }

    private void tellUnsaved(List<NotePath> unsaved, Optional<String> brokenOff) {
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
        Optional<Messages.Offer> open = Optional.of(new Messages.Offer(Wording.of("Open"), () -> edit.accept(first)));
        brokenOff.ifPresentOrElse(said -> messages.warn(said + " " + kept, open), () -> messages.say(kept, open));
    }
}
