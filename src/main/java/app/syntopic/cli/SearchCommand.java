package app.syntopic.cli;

import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;
import app.syntopic.search.result.SearchResult;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            result.hits().forEach(this::print);
            terminal.say(summary(result));
        }
        return result.hits().isEmpty() ? ExitCode.NO : ExitCode.DONE;
    }

    private void print(Hit hit) {
        String place = hit.heading().isEmpty() ? "" : "  § " + hit.heading();
        terminal.print(hit.title() + place + "  (" + hit.note() + ":" + hit.line() + ")");
        terminal.print("    " + marked(hit).strip());
    }

    private static String summary(SearchResult result) {
        StringBuilder text = new StringBuilder();
        text.append(result.total()).append(result.exact() ? "" : "+").append(result.total() == 1 ? " hit" : " hits");
        text.append(": ").append(result.explained());
        result.warning().ifPresent(warning -> text.append('\n').append(warning));
        result.suggestion().ifPresent(better -> text.append("\nDid you mean: ").append(better));
        return text.toString();
    }

    /// The claim with what matched between asterisks.
    private static String marked(Hit hit) {
        StringBuilder text = new StringBuilder();
        int at = hit.claim().start();
        for (Span range : hit.ranges()) {
            if (hit.claim().contains(range)) {
                text.append(hit.text(), at, range.start()).append('*').append(range.in(hit.text())).append('*');
                at = range.end();
            }
        }
        return text.append(hit.text(), at, hit.claim().end()).toString().replace('\n', ' ');
    }

    private static Map<String, Object> document(SearchResult result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("query", result.query());
        document.put("explained", result.explained());
        document.put("total", result.total());
        document.put("total_exact", result.exact());
        document.put("took_ms", result.took().toNanos() / 1_000_000.0);
        document.put("suggestion", result.suggestion().orElse(null));
        document.put("warning", result.warning().orElse(null));
        document.put("hits", result.hits().stream().map(SearchCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(Hit hit) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", hit.note().value());
        document.put("title", hit.title());
        document.put("section", hit.heading());
        document.put("kind", hit.kind());
        document.put("text", hit.text());
        document.put("claim", hit.claim().in(hit.text()));
        document.put("ranges", ranges(hit.ranges()));
        document.put("start_seconds", hit.startSeconds().orElse(null));
        document.put("score", hit.score());
        document.put("line", hit.line());
        return document;
    }

    /// Ranges as `[[start, end], …]` in UTF-16 code units of `text`.
    private static List<List<Integer>> ranges(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
    }
}
