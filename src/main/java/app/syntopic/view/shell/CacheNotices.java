package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Indexing;

import java.util.Optional;

/// Tells in the banner that search lags behind the notes, and brings it up again.
///
/// @param update looks for changes in the folder
record CacheNotices(Messages messages, Runnable update) {

    /// Notes were saved that search does not know yet.
    void behind(Indexing.Behind behind) {
        String sentence =
                behind.saved().stream()
                        .findFirst()
                        .map(saved -> saved(saved, behind.reason()))
                        .orElseGet(() ->
                                Wording.of("Search does not know all changes yet. {0}", Wording.of(behind.reason())));
        messages.say(sentence, Optional.of(new Messages.Offer(Wording.of("Try again"), update)));
    }

    private static String saved(NotePath note, Sentence reason) {
        return Wording.of("“{0}” is saved, but search does not know it yet. {1}", note.name(), Wording.of(reason));
    }

    /// The index was thrown away; it is built again from now on.
    void lost(Sentence loss) {
        messages.say(Wording.of(loss));
        update.run();
    }
}
