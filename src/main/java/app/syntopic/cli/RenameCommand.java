package app.syntopic.cli;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.workspace.Rewriting;
import app.syntopic.workspace.Rewriting.Rewritten;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;
import app.syntopic.workspace.rewrite.PlannedEdit;
import app.syntopic.workspace.rewrite.PlannedNote;
import app.syntopic.workspace.rewrite.RenamePlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Command(name = "rename", description = "Gives a note or a concept another name, and changes what names it.")
final class RenameCommand extends NotebookCommand {

    @Parameters(index = "0", paramLabel = "FROM", description = "A note, or a concept's label.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "What it is called from now on.")
    private String to = "";

    @Option(names = "--dry-run", description = "Print what would change and write nothing.")
    private boolean dryRun;

    RenameCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        if (to.isBlank()) {
            terminal.say("Say what it is to be called.");
            return ExitCode.UNUSABLE;
        }
        bringUpToDate(workspace);
        Optional<NotePath> note = workspace.reading().find(from);
        Rewriting rewriting = workspace.rewriting();
        RenamePlan plan =
                note.isPresent() ? rewriting.rename(note.get(), to) : rewriting.rename(FoldedLabel.of(from), to);
        if (plan.move().isEmpty() && plan.notes().isEmpty()) {
            terminal.say("Nothing is called “" + from + "”.");
            return ExitCode.NO;
        }
        Rewritten done =
                dryRun ? new Rewritten(0, 0, List.of(), true) : rewriting.apply(plan, Rewriting.Watcher.none());
        print(plan, done);
        return done.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private void print(RenamePlan plan, Rewritten done) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("from", plan.from());
            document.put("to", plan.to());
            plan.move().ifPresent(move -> document.put("file", move.to().value()));
            document.put("changes", plan.notes().stream().flatMap(RenameCommand::changes).toList());
            document.put("left_out", done.leftOut().stream().map(NotePath::value).toList());
            document.put("written", !dryRun);
            terminal.print(document);
            return;
        }
        plan.move().ifPresent(move -> terminal.print(move.from() + " → " + move.to()));
        for (PlannedNote changed : plan.notes()) {
            changed.edits().forEach(edit -> terminal.print(line(changed, edit)));
        }
        done.leftOut().forEach(left -> terminal.say("“" + left + "” changed meanwhile and was left as it is."));
    }

    private static String line(PlannedNote note, PlannedEdit edit) {
        return note.path() + ":" + edit.line() + ": " + edit.edit().removed() + " → " + edit.edit().inserted();
    }

    private static java.util.stream.Stream<Map<String, Object>> changes(PlannedNote note) {
        return note.edits().stream()
                .map(edit ->
                        Map.of(
                                "note", note.path().value(),
                                "line", edit.line(),
                                "removed", edit.edit().removed(),
                                "inserted", edit.edit().inserted()));
    }
}
