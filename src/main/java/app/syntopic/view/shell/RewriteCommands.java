package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.EDIT;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Wording;
import app.syntopic.view.rewrite.RenameView;
import app.syntopic.view.rewrite.RenameViewModel;
import app.syntopic.view.rewrite.RenameViewModel.Renamed;
import app.syntopic.workspace.Rewriting;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.rewrite.RenamePlan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Changes of many notes at once: replacing words and renaming.
final class RewriteCommands {

    private final Desk desk;
    private final Browser browser;
    private final Frame frame;
    private final Workspace workspace;
    private final LastChange lastChange;

    RewriteCommands(Desk desk, Browser browser, Frame frame, Workspace workspace, LastChange lastChange) {
        this.desk = desk;
        this.browser = browser;
        this.frame = frame;
        this.workspace = workspace;
        this.lastChange = lastChange;
    }

    List<Command> list() {
        return List.of(
                Command.of(EDIT, "Replace in the notebook…", this::replace, "Shortcut+Shift+H")
                        .alsoBy(Wording.of("search and replace everywhere, substitute")),
                Command.of(EDIT, "Rename this note or concept…", this::rename, "F2").alsoBy(Wording.of("move, title")));
    }

    private void replace() {
        String selected = browser.page() instanceof EditorPage editor ? editor.view().selected().words() : "";
        Optional<String> search =
                desk.searchMode().query().or(() -> frame.settings().recentSearches().stream().findFirst());
        desk.show(new Location.OfReplace());
        if (browser.page() instanceof ReplacePage page) {
            page.start(selected, search);
        }
    }

    /// Says what was replaced, and offers to take it back.
    static void say(Rewritten done, Frame frame, LastChange lastChange) {
        String changed =
                Wording.of(
                        "Replaced {0, plural, one{# place} other{# places}} in"
                                + " {1, plural, one{# note} other{# notes}}.",
                        done.places(),
                        done.notes());
        if (done.notes() == 0) {
            frame.messages().say(changed + leftOut(done));
        } else {
            lastChange.say(changed + leftOut(done));
        }
    }

    private static String leftOut(Rewritten done) {
        return done.leftOut().isEmpty()
                ? ""
                : " "
                        + Wording.of(
                                "Not touched, because it was changed meanwhile or cannot be written: {0}.",
                                LastChange.names(done.leftOut()));
    }

    private void rename() {
        Rewriting rewriting = workspace.rewriting();
        switch (browser.page().location()) {
            case Location.OfNote(var note) -> ask(note);
            case Location.OfEditor(var note) -> ask(note);
            case Location.OfVersions(var note) -> ask(note);
            case Location.OfTranscript(var note) -> ask(note);
            case Location.OfConcept _ when browser.page() instanceof ConceptTab tab ->
                    tab.concept().ifPresent(of -> ask(of.label(), name -> rewriting.rename(of.key(), name)));
            default ->
                    frame.messages().say(Wording.of("Open a note or a concept first; this renames the one in front."));
        }
    }

    private void ask(NotePath note) {
        frame.background()
                .run(
                        () -> workspace.library().note(note).map(of -> of.title()).orElse(note.name()),
                        title -> ask(title, name -> workspace.rewriting().rename(note, name)));
    }

    private void ask(String now, Function<String, RenamePlan> plan) {
        RenameViewModel model =
                new RenameViewModel(workspace.rewriting(), plan, now, frame.background(), browser::saveAll);
        RenameView sheet = new RenameView(model, this::renamed, frame.overlay()::hide);
        frame.overlay().show(sheet, true);
        sheet.focusName();
    }

    private void renamed(Renamed renamed) {
        frame.overlay().hide();
        RenamePlan plan = renamed.plan();
        if (browser.page().location() instanceof Location.OfConcept) {
            browser.turnTo(new Location.OfConcept(FoldedLabel.of(plan.to())));
        }
        String said = Wording.of("“{0}” is called “{1}” now.", plan.from(), plan.to()) + leftOut(renamed.rewritten());
        lastChange.say(said);
    }
}
