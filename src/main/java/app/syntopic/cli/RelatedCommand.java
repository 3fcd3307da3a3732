package app.syntopic.cli;

import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.search.result.Hit;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Command(name = "related", description = "Finds claims of other notes related to a passage, the most related first.")
final class RelatedCommand extends NotebookCommand {

    @Parameters(paramLabel = "NOTE", description = "Its path, name or title.")
    private String note = "";

    @Option(
            names = "--line",
            paramLabel = "N",
            description = "The passage at this line of the file, or the next (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private int line = 1;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most N claims (default: ${DEFAULT-VALUE}).",
            defaultValue = "10")
    private int limit = 10;

    RelatedCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        Optional<NotePath> path = workspace.reading().find(note);
        if (path.isEmpty()) {
            terminal.say("There is no note “" + note + "”; `syntopic search " + note + "` may find it.");
            return ExitCode.NO;
        }
        Optional<Passage> passage = passage(workspace.reading().open(path.get()));
        if (passage.isEmpty()) {
            terminal.say("“" + path.get() + "” has no passage at or behind line " + line + ".");
            return ExitCode.NO;
        }
        List<Hit> hits = workspace.claims().related(path.get(), passage.get().ordinal(), Math.clamp(limit, 1, 1_000));
        if (json) {
            terminal.print(document(path.get(), passage.get(), hits));
        } else {
            hits.forEach(hit -> HitOutput.print(hit, terminal));
            terminal.say(hits.size() + " related to: " + passage.get().text().text().replace('\n', ' '));
        }
        return hits.isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }

    /// The first passage that does not end above the line.
    private Optional<Passage> passage(OpenNote open) {
        int start = 0;
        for (int at = 1; at < line && start >= 0; at++) {
            start = open.text().indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        int from = start;
        return open.note().passages().stream().filter(passage -> passage.span().end() > from).findFirst();
    }

    private static Map<String, Object> document(NotePath path, Passage passage, List<Hit> hits) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", path.value());
        document.put("text", passage.text().text());
        document.put("hits", hits.stream().map(HitOutput::document).toList());
        return document;
    }
}
