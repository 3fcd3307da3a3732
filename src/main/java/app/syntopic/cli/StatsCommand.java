package app.syntopic.cli;

import app.syntopic.workspace.Library;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.Map;

@Command(name = "stats", description = "Counts what the notebook holds.")
final class StatsCommand extends NotebookCommand {

    StatsCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        Library.Statistics counts = workspace.library().statistics();
        if (json) {
            terminal.print(document(counts));
        } else {
            terminal.print(NotebookSummary.of(workspace.folder(), counts));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(Library.Statistics counts) {
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("total", counts.notes());
        notes.put("literature", counts.literature());
        notes.put("concept", counts.conceptNotes());
        notes.put("person", counts.people());
        notes.put("plain", counts.plain());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("resolved", counts.linksResolved());
        links.put("unresolved", counts.linksUnresolved());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("notes", notes);
        document.put("sections", counts.sections());
        document.put("answers", counts.answers());
        document.put("claims", counts.claims());
        document.put("quotes", counts.quotes());
        document.put("terms", counts.terms());
        document.put("concepts", counts.concepts());
        document.put("ghosts", counts.ghosts());
        document.put("links", links);
        document.put("citations", counts.citations());
        document.put("tags", counts.tags());
        document.put("problems", counts.problems());
        return document;
    }
}
