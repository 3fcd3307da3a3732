package app.syntopic.parse;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Optional;

/// HTML, as browsers copy it and sites save it, made into the Markdown of a note: headings, lists, quotes, tables,
/// links, emphasis and code stay; scripts, styles, forms, pictures that only track, and what an address carries for
/// tracking go. Nothing is run and nothing is fetched.
public final class HtmlText {

    private static final String DROPPED =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form, button, input,"
                    + " select, textarea, meta, link, head > title, [hidden], [aria-hidden=true], img[src^=data:],"
                    + " img[width=1], img[height=1], img:not([src])";

    /// What a text has to hold to be more than its words; editors of code copy their colours as HTML without any of it.
    private static final String STRUCTURE =
            "a[href], h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, strong, b, em, i, code, pre, img, hr, del, s";

    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter.builder(options()).build();

    private HtmlText() {}

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                .set(FlexmarkHtmlConverter.SKIP_ATTRIBUTES, true)
                .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
                .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
                .set(FlexmarkHtmlConverter.DIV_AS_PARAGRAPH, true)
                .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
                .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
                .set(FlexmarkHtmlConverter.NBSP_TEXT, " ");
    }

    /// The Markdown of a copied or saved page; nothing for HTML that holds nothing but words, which are better taken as
    /// plain text.
    public static Optional<String> markdown(String html) {
        Document page = Jsoup.parse(html);
        page.select(DROPPED).remove();
        page.select("[style*=font-weight:normal], [style*=font-weight: normal], [style*=font-weight: 400]").stream()
                .filter(element -> element.normalName().equals("b") || element.normalName().equals("strong"))
                .forEach(Element::unwrap);
        page.select("a[href]").forEach(HtmlText::clean);
        if (page.body().selectFirst(STRUCTURE) == null) {
            return Optional.empty();
        }
        String markdown = CONVERTER.convert(page.body().html());
        return Optional.of(tidy(markdown)).filter(text -> !text.isEmpty());
    }

    /// The title a saved page gives itself.
    public static Optional<String> title(String html) {
        return Optional.of(Jsoup.parse(html).title().strip()).filter(title -> !title.isEmpty());
    }

    private static void clean(Element link) {
        String address = link.attr("href").strip();
        boolean leadsNowhere = address.isEmpty() || address.startsWith("#") || address.startsWith("javascript:");
        if (leadsNowhere || link.text().isBlank() && link.selectFirst("img") == null) {
            link.unwrap();
        } else {
            link.attr("href", WebAddress.clean(address));
            link.removeAttr("title");
        }
    }

    /// Without blanks at line ends that say nothing, and with one blank line where there are more.
    private static String tidy(String markdown) {
        return markdown.replaceAll("(?m)(?<! ) $|[ \\t]{3,}$", "")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("^\\n+|\\s+$", "");
    }
}
