package app.syntopic.cli;

import app.syntopic.model.NotePath;
import app.syntopic.workspace.Exporting.Exported;
import app.syntopic.workspace.Exporting.Format;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

@Command(name = "export", description = "Writes a note as one PDF, HTML or Markdown file.")
final class ExportCommand extends NotebookCommand {

    @Parameters(paramLabel = "NOTE", description = "A title, file name, alias or path.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to write; its ending (.pdf, .html, .md) says the format.")
    private Path file = Path.of("note.pdf");

    @Option(names = "--dry-run", description = "Writes nothing.")
    private boolean dryRun;

    ExportCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        Optional<NotePath> path = workspace.reading().find(name);
        if (path.isEmpty()) {
            terminal.say("No note is called “" + name + "”.");
            return ExitCode.NO;
        }
        try {
            Exported exported = workspace.exporting().export(path.get(), Format.of(file));
            byte[] bytes = exported.bytes();
            exported.lacking().ifPresent(lacking -> terminal.say(lacking.toString()));
            if (!dryRun) {
                Files.write(file, bytes);
            }
            if (json) {
                terminal.print(Map.of("file", file.toString(), "bytes", bytes.length, "written", !dryRun));
            } else {
                terminal.print(file.toString());
            }
            return ExitCode.DONE;
        } catch (IOException failed) {
            terminal.say("The note was not exported: " + failed.getMessage());
            return ExitCode.UNUSABLE;
        }
    }
}
