package app.syntopic.view.reader;

import app.syntopic.model.Block;
import app.syntopic.model.MarkedText;
import app.syntopic.model.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The selected part of a page as HTML, for programs that take text with its formatting. Links inside the notebook are
/// text there, as nothing outside can follow them.
final class HtmlCopy {

    private static final Map<String, String> ELEMENTS =
            Map.of("strong", "strong", "emphasis", "em", "code", "code", "code-text", "code", "strikethrough", "s");

    private final Page page;
    private final StringBuilder html = new StringBuilder();
    private boolean inList;

    private HtmlCopy(Page page) {
        this.page = page;
    }

    static String of(Page page, Selected selected) {
        HtmlCopy copy = new HtmlCopy(page);
        selected.lines(page).forEach(copy::line);
        copy.list(false);
        return copy.html.toString();
    }

    private void line(Page.Stretch stretch) {
        Line line = page.line(stretch.line());
        String element = element(line);
        list(element.equals("li"));
        line.figure().ifPresentOrElse(this::figure, () -> text(line, stretch.span(), element));
        html.append('\n');
    }

    private void list(boolean items) {
        if (items != inList) {
            html.append(items ? "<ul>\n" : "</ul>\n");
            inList = items;
        }
    }

    private static String element(Line line) {
        return switch (line.styles().getFirst()) {
            case "title" -> "h1";
            case "part", "heading-2" -> "h2";
            case "section", "heading-3" -> "h3";
            case "heading-4" -> "h4";
            case "code", "html" -> "pre";
            case "item" -> "li";
            default -> line.styles().contains("in-quote") ? "blockquote" : "p";
        };
    }

    private void text(Line line, Span span, String element) {
        html.append('<').append(element).append('>');
        line.marker()
                .filter(marker -> marker.side() == Line.Side.ROW && span.start() == 0)
                .ifPresent(marker -> html.append("<b>").append(escaped(marker.text())).append("</b> "));
        for (Line.Stretch stretch : line.stretches()) {
            int start = Math.max(stretch.span().start(), span.start());
            int end = Math.min(stretch.span().end(), span.end());
            if (start < end) {
                styled(line, new Span(start, end), stretch.styles());
            }
        }
        html.append("</").append(element).append('>');
    }

    private void styled(Line line, Span span, List<String> styles) {
        List<String> elements =
                styles.stream()
                        .filter(ELEMENTS::containsKey)
                        .map(style -> ELEMENTS.getOrDefault(style, "span"))
                        .toList();
        Optional<String> url =
                line.spotAt(span.start())
                        .map(Line.Spot::goal)
                        .filter(Goal.Web.class::isInstance)
                        .map(goal -> ((Goal.Web) goal).url());
        url.ifPresent(to -> html.append("<a href=\"").append(escaped(to)).append("\">"));
        elements.forEach(element -> html.append('<').append(element).append('>'));
        html.append(escaped(line.copied(span)));
        elements.reversed().forEach(element -> html.append("</").append(element).append('>'));
        url.ifPresent(_ -> html.append("</a>"));
    }

    private void figure(Line.Figure figure) {
        switch (figure) {
            case Line.Figure.OfTable(var table, _, _) -> table(table);
            case Line.Figure.OfPicture of -> html.append("<p>").append(escaped(of.picture().named())).append("</p>");
            case Line.Figure.OfFormula(var formula) ->
                    html.append("<p>").append(escaped("$$" + formula.tex() + "$$")).append("</p>");
            case Line.Figure.OfRule _ -> html.append("<hr>");
        }
    }

    private void table(Block.Table table) {
        html.append("<table>");
        row(table.header(), "th");
        table.rows().forEach(row -> row(row, "td"));
        html.append("</table>");
    }

    private void row(List<MarkedText> cells, String element) {
        html.append("<tr>");
        cells.forEach(cell ->
                html.append('<')
                        .append(element)
                        .append('>')
                        .append(escaped(cell.text()))
                        .append("</")
                        .append(element)
                        .append('>'));
        html.append("</tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
