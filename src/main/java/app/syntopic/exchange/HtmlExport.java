package app.syntopic.exchange;

import app.syntopic.exchange.Printed.Run;
import app.syntopic.exchange.Printed.Style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A note as one HTML file that needs no other: style and pictures are in it, and nothing in it runs.
public final class HtmlExport {

    private static final Map<Style, String> ELEMENTS =
            Map.of(
                    Style.STRONG, "strong",
                    Style.EMPHASIS, "em",
                    Style.CODE, "code",
                    Style.MATH, "code",
                    Style.STRIKETHROUGH, "s",
                    Style.HIGHLIGHT, "mark",
                    Style.RAISED, "sup");

    private final Function<String, Optional<byte[]>> pictures;
    private final StringBuilder html = new StringBuilder();

    private HtmlExport(Function<String, Optional<byte[]>> pictures) {
        this.pictures = pictures;
    }

    /// @param pictures the bytes of a picture by its target, where there is one
    public static String of(PrintedNote note, Function<String, Optional<byte[]>> pictures) {
        HtmlExport export = new HtmlExport(pictures);
        export.html
                .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(note.title()))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n");
        note.parts().forEach(export::part);
        export.html.append("</main>\n</body>\n</html>\n");
        return export.html.toString();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlExport.class.getResourceAsStream("note.css"), "note.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(Printed part) {
        switch (part) {
            case Printed.Title title -> element("h1", "", escaped(title.text()));
            case Printed.About about -> about(about);
            case Printed.Answer answer -> answer(answer);
            case Printed.Entry entry -> entry(entry);
            case Printed.Heading heading -> element("h" + Math.min(6, heading.level()), "", escaped(heading.text()));
            case Printed.Section section -> section(section);
            case Printed.Prose prose -> prose(prose);
            case Printed.OwnFormula formula -> element("pre", "", "<code>" + escaped(formula.tex()) + "</code>");
            case Printed.Code code -> element("pre", "", "<code>" + escaped(code.text()) + "</code>");
            case Printed.Table table -> table(table);
            case Printed.Rule _ -> html.append("<hr>\n");
            case Printed.Picture picture -> picture(picture);
            case Printed.Footnote footnote ->
                    element(
                            "p",
                            " class=\"footnote\" id=\"fn-" + escaped(footnote.label()) + "\"",
                            "<sup>" + escaped(footnote.number()) + "</sup> " + runs(footnote.runs()));
        }
    }

    private void element(String name, String attributes, String content) {
        html.append('<').append(name).append(attributes).append('>').append(content);
        html.append("</").append(name).append(">\n");
    }

    private void about(Printed.About about) {
        String facts = escaped(String.join(" · ", about.facts()));
        String link = about.url().map(url -> link(url, "source")).orElse("");
        String joined = facts.isEmpty() || link.isEmpty() ? facts + link : facts + " · " + link;
        if (!joined.isEmpty()) {
            element("p", " class=\"about\"", joined);
        }
    }

    private void answer(Printed.Answer answer) {
        String question =
                answer.first() ? "<b>Q" + answer.number() + "</b> <span>" + escaped(answer.question()) + "</span>" : "";
        element("div", " class=\"answer\"", "<div>" + question + "</div><p>" + runs(answer.runs()) + "</p>");
    }

    private void entry(Printed.Entry entry) {
        String term = entry.term().isEmpty() ? "" : "<dfn>" + escaped(entry.term()) + "</dfn> ";
        element("p", " class=\"entry\"", term + runs(entry.meaning()));
    }

    private void section(Printed.Section section) {
        String time =
                section.time().isEmpty()
                        ? ""
                        : " <small>"
                                + section.url().map(url -> link(url, section.time())).orElse(section.time())
                                + "</small>";
        element("h3", " id=\"s" + section.ordinal() + "\"", "<span>§</span> " + escaped(section.title()) + time);
    }

    private void prose(Printed.Prose prose) {
        String kind = (prose.quoted() ? "quoted " : "") + (prose.sign().isEmpty() ? "" : "item");
        String attributes =
                (kind.isBlank() ? "" : " class=\"" + kind.strip() + "\"")
                        + (prose.depth() == 0 ? "" : " style=\"margin-left:" + 1.4 * prose.depth() + "em\"");
        String sign = prose.sign().isEmpty() ? "" : "<span>" + escaped(prose.sign()) + "</span> ";
        element("p", attributes, sign + runs(prose.runs()));
    }

    private void table(Printed.Table table) {
        html.append("<table>\n<tr>");
        table.header().forEach(cell -> html.append("<th>").append(runs(cell)).append("</th>"));
        html.append("</tr>\n");
        for (List<List<Run>> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(runs(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void picture(Printed.Picture picture) {
        String type = picture.target().substring(picture.target().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<String> data =
                pictures.apply(picture.target())
                        .map(bytes ->
                                "data:image/"
                                        + (type.equals("jpg") ? "jpeg" : type)
                                        + ";base64,"
                                        + Base64.getEncoder().encodeToString(bytes));
        data.ifPresent(source ->
                html.append("<img alt=\"")
                        .append(escaped(picture.description()))
                        .append("\" src=\"")
                        .append(source)
                        .append("\">\n"));
    }

    private static String runs(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run(run)));
        return text.toString();
    }

    private static String run(Run run) {
        String content = escaped(run.text()).replace("\n", "<br>");
        for (Style style : Style.values()) {
            if (run.styles().contains(style)) {
                String element = ELEMENTS.get(style);
                content =
                        element == null
                                ? "<span class=\"" + style.name().toLowerCase(Locale.ROOT) + "\">" + content + "</span>"
                                : "<" + element + ">" + content + "</" + element + ">";
            }
        }
        String shown = content;
        return run.link().map(to -> linked(to, shown)).orElse(shown);
    }

    private static String link(String to, String text) {
        return linked(to, escaped(text));
    }

    /// Nothing but an address of the web or a place on the page becomes a link.
    private static String linked(String to, String content) {
        boolean safe = to.startsWith("#") || to.matches("(?i)(https?|mailto):.*");
        return safe ? "<a href=\"" + escaped(to) + "\">" + content + "</a>" : content;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
