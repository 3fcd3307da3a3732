package app.syntopic.view.shell;

import app.syntopic.model.NotePath;
import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Background;
import app.syntopic.view.editor.EditorView;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.Promotion;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A claim that is linked before it has an id: it is given the one the link names, in whichever note it stands.
final class LinkedClaim {

    private final Workspace workspace;
    private final Background background;

    LinkedClaim(Workspace workspace, Background background) {
        this.workspace = workspace;
        this.background = background;
    }

    /// In the note that is being written; one undo takes back both the link and the id.
    void identifyHere(EditorView view, String id) {
        view.selected()
                .goOn((promotion, selection) ->
                        promotion
                                .identified(id, selection)
                                .map(Promotion.Identified::edited)
                                .orElseGet(() -> new Edited(List.of(), selection)));
    }

    void identify(NotePath note, String id) {
        background.run(
                () -> write(workspace, note, promotion -> promotion.identified(id, Span.of(0, 0))),
                written -> {},
                background::unexpected);
    }

    /// Writes a claim's id into its note, where it has none yet. Not on the window's thread.
    ///
    /// @param claim finds it in the note as it is now
    /// @return the claim with its id; nothing when it was not there
    static Optional<Promotion.Identified> write(
            Workspace workspace, NotePath note, Function<Promotion, Optional<Promotion.Identified>> claim) {
        Authoring.Draft draft = workspace.authoring().edit(note);
        Promotion promotion = new Promotion(workspace.reading().open(note, draft.text()).note(), draft.text());
        Optional<Promotion.Identified> found = claim.apply(promotion);
        found.map(Promotion.Identified::edited)
                .map(Edited::edits)
                .filter(edits -> !edits.isEmpty())
                .ifPresent(edits -> workspace.authoring().save(draft, TextEdit.apply(edits, draft.text())));
        return found;
    }
}
