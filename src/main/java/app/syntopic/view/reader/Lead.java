package app.syntopic.view.reader;

import app.syntopic.graph.Resolution;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.view.Anchor;
import app.syntopic.view.Navigator;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.Preview;

import java.util.List;
import java.util.function.Consumer;

/// A link looked up.
record Lead(Preview preview, Resolution resolution) {

    /// Blocks; not for the window's thread.
    static Lead of(Reading reading, NotePath from, LinkTarget target) {
        Preview preview = reading.preview(from, target);
        Resolution resolution =
                preview instanceof Preview.OfNote ? reading.resolve(from, target) : new Resolution.Ambiguous(List.of());
        return new Lead(preview, resolution);
    }

    /// @param unsure told when there is nothing to go to, or a choice
    void go(Navigator navigator, boolean newTab, Consumer<Preview> unsure) {
        switch (preview) {
            case Preview.OfConcept of -> navigator.openConcept(of.concept().key(), newTab);
            case Preview.OfNote of -> navigator.openNote(of.note().path(), anchor(), newTab);
            case Preview.OfSeveral of -> unsure.accept(of);
            case Preview.OfNothing of -> unsure.accept(of);
        }
    }

    private Anchor anchor() {
        return switch (resolution) {
            case Resolution.ToNote to when to.passage() >= 0 -> Anchor.passage(to.passage());
            case Resolution.ToNote to -> Anchor.section(to.section());
            case Resolution.Ambiguous _, Resolution.ToGhost _ -> Anchor.NONE;
        };
    }
}
