package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.view.rewrite.ReplaceView;
import app.syntopic.view.rewrite.ReplaceViewModel;
import app.syntopic.workspace.Indexing.Change;

import java.util.Optional;
import java.util.function.BiConsumer;

/// Words being replaced in many notes, in a tab.
final class ReplacePage extends NamedPage {

    private final ReplaceViewModel model;
    private final ReplaceView view;

    /// @param open shows a line of a note
    ReplacePage(ReplaceViewModel model, BiConsumer<NotePath, Integer> open) {
        ReplaceView shown = new ReplaceView(model, open);
        super(new Location.OfReplace(), Wording.of("Replace"), shown);
        this.model = model;
        this.view = shown;
    }

    /// Takes what is to stand in the place of what is found.
    void replacement(String words) {
        view.replacement(words);
    }

    void start(String selected, Optional<String> search) {
        view.start(selected, search);
    }

    @Override
    public void refresh(Change change) {
        // what is shown stays while somebody looks through it; a note that changed is left out when it is replaced
    }

    @Override
    public void leave() {
        model.stop();
    }

    @Override
    void focusInside() {
        view.focusWords();
    }
}
