package app.syntopic.exchange;

import app.syntopic.exchange.Printed.Run;
import app.syntopic.exchange.Printed.Style;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.PictureSize;
import app.syntopic.picture.Picture;
import app.syntopic.picture.UnreadablePictureException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Set<String> referred = new HashSet<>();
    private final StringBuilder html = new StringBuilder();

    private HtmlExport(Function<String, Optional<byte[]>> pictures) {
        this.pictures = pictures;
    }

    /// @param pictures the bytes of a picture by its target, where there is one
    public static String of(PrintedNote note, Function<String, Optional<byte[]>> pictures) {
        HtmlExport export = new HtmlExport(pictures);
        export.html
                .append("<!DOCTYPE html>\n<html")
                .append(note.language().map(tag -> " lang=\"" + tag + "\"").orElse(""))
                .append(">\n<head>\n<meta charset=\"utf-8\">\n")
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
            case Printed.Heading heading -> element("h" + Math.min(6, heading.level()), "", runs(heading.runs()));
            case Printed.Section section -> section(section);
            case Printed.Prose prose -> element("p", "", runs(prose.runs()));
            case Printed.Items items -> items(items);
            case Printed.Quotation quotation -> around("blockquote", "", quotation.parts());
            case Printed.Callout callout -> callout(callout);
            case Printed.OwnFormula formula ->
                    HtmlFormula.of(formula.tex(), true)
                            .ifPresentOrElse(
                                    drawn -> element("p", " class=\"formula\"", drawn), () -> code(formula.tex()));
            case Printed.Code code -> code(code.text());
            case Printed.Table table -> table(table);
            case Printed.Rule _ -> html.append("<hr>\n");
            case Printed.Picture picture -> picture(picture);
            case Printed.Footnotes footnotes -> footnotes(footnotes);
        }
    }

    private void code(String code) {
        element("pre", "", "<code>" + escaped(code) + "</code>");
    }

    private void around(String name, String attributes, List<Printed> parts) {
        html.append('<').append(name).append(attributes).append(">\n");
        parts.forEach(this::part);
        html.append("</").append(name).append(">\n");
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
        html.append("<div class=\"answer\">\n<div><b>Q").append(answer.number()).append("</b> <span>");
        html.append(escaped(answer.question())).append("</span></div>\n");
        around("div", "", answer.parts());
        html.append("</div>\n");
    }

    private void entry(Printed.Entry entry) {
        String term = entry.term().isEmpty() ? "" : "<dfn>" + escaped(entry.term()) + "</dfn> ";
        element("p", " class=\"entry\"", term + runs(entry.meaning()));
        if (!entry.below().isEmpty()) {
            around("div", " class=\"below\"", entry.below());
        }
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

    private void items(Printed.Items items) {
        boolean tasks = items.items().stream().anyMatch(item -> item.done().isPresent());
        String list = items.ordered() ? "ol" : "ul";
        html.append('<').append(list).append(tasks ? " class=\"tasks\"" : "");
        html.append(items.ordered() && items.first() != 1 ? " start=\"" + items.first() + "\"" : "").append(">\n");
        for (Printed.Item item : items.items()) {
            html.append(item.done().orElse(false) ? "<li class=\"done\">" : "<li>");
            item.done()
                    .ifPresent(done ->
                            html.append("<input type=\"checkbox\" disabled").append(done ? " checked> " : "> "));
            item(item.parts());
            html.append("</li>\n");
        }
        html.append("</").append(list).append(">\n");
    }

    /// Its first paragraph stands beside the sign.
    private void item(List<Printed> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 && parts.getFirst() instanceof Printed.Prose prose) {
                html.append(runs(prose.runs()));
            } else {
                html.append('\n');
                part(parts.get(i));
            }
        }
    }

    private void callout(Printed.Callout callout) {
        boolean folds = callout.folded().isPresent();
        String box = folds ? "details" : "aside";
        html.append('<').append(box).append(" class=\"callout ").append(callout.tone().key()).append('"');
        html.append(folds && !callout.folded().get() ? " open>\n" : ">\n");
        element(folds ? "summary" : "p", " class=\"head\"", runs(callout.title()));
        callout.parts().forEach(this::part);
        html.append("</").append(box).append(">\n");
    }

    private void table(Printed.Table table) {
        html.append("<div class=\"table\"><table>\n<thead>\n");
        row(table, table.header(), "th");
        html.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row, "td"));
        html.append("</tbody>\n</table></div>\n");
    }

    private void row(Printed.Table table, List<Printed.Cell> cells, String element) {
        html.append("<tr>");
        for (int column = 0; column < table.header().size(); column++) {
            String side =
                    switch (table.alignment(column)) {
                        case START -> "";
                        case CENTER -> " class=\"middle\"";
                        case END -> " class=\"end\"";
                    };
            html.append('<').append(element).append(side).append('>');
            Printed.Cell cell = column < cells.size() ? cells.get(column) : Printed.Cell.EMPTY;
            html.append(runs(cell.runs()));
            cell.pictures().forEach(this::picture);
            html.append("</").append(element).append('>');
        }
        html.append("</tr>\n");
    }

    private void picture(Printed.Picture printed) {
        EmbeddedPicture picture = printed.picture();
        Optional<byte[]> bytes = pictures.apply(picture.target());
        if (bytes.isEmpty()) {
            element("p", " class=\"missing\"", escaped(printed.missing()));
            return;
        }
        String type;
        try {
            type = Picture.read(bytes.get()).mediaType();
        } catch (UnreadablePictureException unreadable) {
            element("p", " class=\"missing\"", escaped(printed.unreadable(unreadable)));
            return;
        }
        html.append("<figure>").append(image(picture, bytes.get(), type));
        if (!picture.description().isEmpty()) {
            html.append("<figcaption>").append(escaped(picture.description())).append("</figcaption>");
        }
        html.append("</figure>\n");
    }

    private static String image(EmbeddedPicture picture, byte[] bytes, String type) {
        return "<img alt=\""
                + escaped(picture.named())
                + "\""
                + picture.size().map(HtmlExport::size).orElse("")
                + " src=\"data:"
                + type
                + ";base64,"
                + Base64.getEncoder().encodeToString(bytes)
                + "\">";
    }

    /// A picture keeps its shape within a height as well.
    private static String size(PictureSize size) {
        String width = " width=\"" + size.width() + "\"";
        return size.height().isEmpty()
                ? width
                : width + " style=\"max-height: " + size.height().getAsInt() + "px; object-fit: contain\"";
    }

    private void footnotes(Printed.Footnotes footnotes) {
        html.append("<section class=\"footnotes\">\n<hr>\n");
        for (Printed.Footnote footnote : footnotes.footnotes()) {
            String label = escaped(footnote.label());
            html.append("<div class=\"footnote\" id=\"fn-").append(label).append("\">\n");
            html.append("<a href=\"#ref-").append(label).append("\">").append(escaped(footnote.number()));
            html.append("</a>\n");
            around("div", "", footnote.parts());
            html.append("</div>\n");
        }
        html.append("</section>\n");
    }

    private String runs(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run(run)));
        return text.toString();
    }

    private String run(Run run) {
        return run.picture().flatMap(this::sign).orElseGet(() -> words(run));
    }

    /// A small picture among words; nothing where there is none to show.
    private Optional<String> sign(Printed.Picture printed) {
        EmbeddedPicture picture = printed.picture();
        try {
            return pictures.apply(picture.target())
                    .map(bytes -> image(picture, bytes, Picture.read(bytes).mediaType()));
        } catch (UnreadablePictureException unreadable) {
            return Optional.empty();
        }
    }

    private String words(Run run) {
        Optional<String> formula =
                run.styles().contains(Style.MATH) ? HtmlFormula.of(run.text(), false) : Optional.empty();
        if (formula.isPresent()) {
            return formula.get();
        }
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
        String whole = run.link().map(to -> linked(to, shown)).orElse(shown);
        return run.link().filter(to -> to.startsWith("#fn-")).map(to -> reference(to, whole)).orElse(whole);
    }

    /// The footnote leads back to the first place that refers to it.
    private String reference(String to, String content) {
        String id = "ref-" + to.substring("#fn-".length());
        return referred.add(id) ? "<span id=\"" + escaped(id) + "\">" + content + "</span>" : content;
    }

    private static String link(String to, String text) {
        return linked(to, escaped(text));
    }

    /// Nothing but an address of the web or a place on the page becomes a link.
    private static String linked(String to, String content) {
        boolean safe = to.startsWith("#") || to.matches("(?i)(https?|mailto):.*");
        return safe ? "<a href=\"" + escaped(to) + "\">" + content + "</a>" : content;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
