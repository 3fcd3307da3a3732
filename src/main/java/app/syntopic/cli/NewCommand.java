package app.syntopic.cli;

import app.syntopic.model.SourceType;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

@Command(name = "new", description = "Writes a literature note from the template.")
final class NewCommand extends NotebookCommand {

    @Parameters(paramLabel = "TITLE", description = "What the source is called.")
    private String title = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "episode, book, paper, article or talk.")
    private @Nullable String type;

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "A show, an author or an address.",
            defaultValue = "")
    private String source = "";

    @Option(names = "--dry-run", description = "Print the note and write nothing.")
    private boolean dryRun;

    NewCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        Optional<SourceType> kind = Optional.ofNullable(type).flatMap(SourceType::named);
        if (type != null && kind.isEmpty()) {
            terminal.say("“" + type + "” is not a type of source: use episode, book, paper, article or talk.");
            return ExitCode.UNUSABLE;
        }
        if (title.isBlank()) {
            terminal.say("A note needs a title.");
            return ExitCode.UNUSABLE;
        }
        Authoring.NewNote note = new Authoring.NewNote(title, kind, source);
        if (dryRun) {
            terminal.print(workspace.authoring().draft(note).stripTrailing());
            return ExitCode.DONE;
        }
        bringUpToDate(workspace);
        Authoring.Written written = workspace.authoring().create(note);
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("note", written.path().value());
            terminal.print(document);
        } else {
            terminal.print(written.path().value());
        }
        return ExitCode.DONE;
    }
}
