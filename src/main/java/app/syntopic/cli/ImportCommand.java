package app.syntopic.cli;

import app.syntopic.workspace.Authoring.Imported;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Command(name = "import", description = "Turns texts, saved pages and citations into notes of this notebook.")
final class ImportCommand extends NotebookCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Markdown, plain text, HTML, CSL-JSON, BibTeX or RIS.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Print what would be written and write nothing.")
    private boolean dryRun;

    ImportCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        List<Map<String, Object>> written = new ArrayList<>();
        int exit = ExitCode.DONE;
        for (Path file : files) {
            try {
                workspace.authoring().importFile(file, dryRun).forEach(note -> written.add(print(note)));
            } catch (NoteUnavailableException unreadable) {
                terminal.say(String.valueOf(unreadable.getMessage()));
                exit = ExitCode.UNUSABLE;
            }
        }
        if (json) {
            terminal.print(Map.of("imported", written));
        }
        return exit;
    }

    private Map<String, Object> print(Imported imported) {
        if (!json) {
            terminal.print(imported.path().value());
            if (dryRun) {
                terminal.print(imported.text().stripTrailing());
            }
            imported.unsure().forEach(link -> terminal.say("Not linked, because it may not be a title: " + link));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", imported.path().value());
        document.put("written", imported.written());
        document.put("unsure", imported.unsure());
        return document;
    }
}
