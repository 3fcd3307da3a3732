package app.syntopic.cli;

import app.syntopic.workspace.Indexing;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

@Command(name = "index", description = "Brings the caches up to date with the notes.")
final class IndexCommand extends NotebookCommand {

    @Option(names = "--rebuild", description = "Throw the caches away and build them again.")
    private boolean rebuild;

    IndexCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        Indexing indexing = workspace.indexing();
        if (indexing.isElsewhere()) {
            terminal.say(
                    "Another Syntopic has this notebook open and keeps it up to date; close it there to index here.");
            return ExitCode.UNUSABLE;
        }
        Indexing.Report report = rebuild ? indexing.rebuild(progress -> {}) : indexing.refresh(progress -> {});
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("added", report.added());
            document.put("modified", report.modified());
            document.put("removed", report.removed());
            document.put("unchanged", report.unchanged());
            document.put("seconds", report.seconds());
            terminal.print(document);
        } else {
            terminal.print(
                    "%d added, %d modified, %d removed, %d unchanged in %.2f s"
                            .formatted(
                                    report.added(),
                                    report.modified(),
                                    report.removed(),
                                    report.unchanged(),
                                    report.seconds())
                            .toLowerCase(Locale.ROOT));
        }
        return ExitCode.DONE;
    }
}
