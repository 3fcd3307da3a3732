package app.syntopic.cli;

import app.syntopic.graph.NotebookGraph;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Command(name = "graph", description = "Lists notes and concepts and what joins them.")
final class GraphCommand extends NotebookCommand {

    GraphCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        NotebookGraph graph = workspace.concepts().graph();
        if (json) {
            terminal.print(document(graph));
        } else {
            graph.edges().forEach(edge -> terminal.print(edge.from() + "\t" + edge.type() + "\t" + edge.to()));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(NotebookGraph graph) {
        List<Map<String, Object>> nodes =
                graph.nodes().stream()
                        .map(node -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("id", node.id());
                            entry.put("label", node.label());
                            entry.put("kind", node.kind());
                            return entry;
                        })
                        .toList();
        List<Map<String, Object>> edges =
                graph.edges().stream()
                        .map(edge -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("from", edge.from());
                            entry.put("to", edge.to());
                            entry.put("type", edge.type());
                            return entry;
                        })
                        .toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("nodes", nodes);
        document.put("edges", edges);
        return document;
    }
}
