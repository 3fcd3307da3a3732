package app.syntopic.view.shell;

import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;
import app.syntopic.view.transcript.TranscriptView;
import app.syntopic.view.transcript.TranscriptViewModel;
import app.syntopic.workspace.Indexing.Change;

/// The transcript attached to a note, in a tab.
final class TranscriptPage extends NamedPage {

    private final TranscriptViewModel model;
    private final TranscriptView view;

    TranscriptPage(TranscriptViewModel model, TranscriptView view) {
        super(new Location.OfTranscript(model.note()), Wording.of("Transcript of {0}", model.note().name()), view);
        this.model = model;
        this.view = view;
        model.load();
    }

    @Override
    public void goTo(Anchor anchor) {
        if (anchor instanceof Anchor.AtPassage(var turn, var range)) {
            model.goTo(new TranscriptViewModel.Spot(turn, range));
        }
        focus();
    }

    @Override
    public void refresh(Change change) {
        if (change.concerns(model.note())) {
            model.load();
        }
    }

    @Override
    void focusInside() {
        view.focusList();
    }
}
