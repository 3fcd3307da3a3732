package app.syntopic.cli;

import app.syntopic.model.Span;
import app.syntopic.search.result.Hit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A hit as commands print it.
final class HitOutput {

    private HitOutput() {}

    /// Where it stands, and on a second line the claim with what matched between asterisks.
    static void print(Hit hit, Terminal terminal) {
        Span heading = new Span(0, hit.heading().length());
        String place = heading.isEmpty() ? "" : "  § " + marked(hit.heading(), heading, hit.headingRanges());
        terminal.print(hit.title() + place + "  (" + hit.note() + ":" + hit.line() + ")");
        terminal.print("    " + marked(hit.text(), hit.claim(), hit.ranges()).strip());
    }

    private static String marked(String text, Span part, List<Span> ranges) {
        StringBuilder marked = new StringBuilder();
        int at = part.start();
        for (Span range : ranges) {
            if (part.contains(range)) {
                marked.append(text, at, range.start()).append('*').append(range.in(text)).append('*');
                at = range.end();
            }
        }
        return marked.append(text, at, part.end()).toString().replace('\n', ' ');
    }

    static Map<String, Object> document(Hit hit) {
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
