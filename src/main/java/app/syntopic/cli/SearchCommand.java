package app.syntopic.cli;

import app.syntopic.model.Sentence;
import app.syntopic.search.result.SearchResult;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Command(name = "search", description = "Finds claims by full text, best first.")
final class SearchCommand extends NotebookCommand {

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words, \"phrases\", -not, OR, field:value.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most N hits (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int limit = 20;

    SearchCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        SearchResult result = workspace.claims().search(String.join(" ", words), Math.clamp(limit, 1, 10_000));
        if (json) {
            terminal.print(document(result));
        } else {
            result.hits().forEach(hit -> HitOutput.print(hit, terminal));
            terminal.say(summary(result));
        }
        return result.hits().isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }

    private static String summary(SearchResult result) {
        StringBuilder text = new StringBuilder();
        text.append(result.total()).append(result.exact() ? "" : "+").append(result.total() == 1 ? " hit" : " hits");
        text.append(": ").append(result.explained());
        result.warnings().forEach(warning -> text.append('\n').append(warning));
        result.suggestion().ifPresent(better -> text.append("\nDid you mean: ").append(better));
        return text.toString();
    }

    private static Map<String, Object> document(SearchResult result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("query", result.query());
        document.put("explained", result.explained().toString());
        document.put("total", result.total());
        document.put("total_exact", result.exact());
        document.put("took_ms", result.took().toNanos() / 1_000_000.0);
        document.put("suggestion", result.suggestion().orElse(null));
        String warning = result.warnings().stream().map(Sentence::toString).collect(Collectors.joining(" "));
        document.put("warning", warning.isEmpty() ? null : warning);
        document.put("hits", result.hits().stream().map(HitOutput::document).toList());
        return document;
    }
}
