package app.syntopic.workspace;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Definition;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.YamlScalar;

import java.util.LinkedHashSet;
import java.util.Set;

/// The text of a new concept note: what each source means by it, who names it, what is named with it. All of it is
/// there for the writer to keep, turn around or delete.
final class ConceptDraft {

    private static final int BACKLINKS = 40;

    private ConceptDraft() {}

    static String of(ConceptPage page) {
        String label = page.concept().label();
        StringBuilder text = new StringBuilder("---\ntype: concept\n");
        if (!page.otherLabels().isEmpty()) {
            text.append("aliases: [");
            text.append(String.join(", ", page.otherLabels().stream().map(YamlScalar::quoted).toList()));
            text.append("]\n");
        }
        text.append("---\n# ").append(label).append("\n\n");
        addDefinitions(page, text);
        addBacklinks(page, text);
        addRelated(page, text);
        return text.toString();
    }

    private static void addDefinitions(ConceptPage page, StringBuilder text) {
        if (page.definitions().isEmpty()) {
            return;
        }
        text.append("## What sources mean by it\n\n");
        for (Definition definition : page.definitions()) {
            String year = definition.note().published().map(date -> ", " + date.year()).orElse("");
            text.append("> ")
                    .append(definition.text().text().replace('\n', ' '))
                    .append("\n>\n> — [[")
                    .append(name(definition.note()))
                    .append("#Glossary|")
                    .append(definition.note().shortName())
                    .append(year)
                    .append("]]\n\n");
        }
    }

    private static void addBacklinks(ConceptPage page, StringBuilder text) {
        Set<String> places = new LinkedHashSet<>();
        for (Backlink backlink : page.backlinks()) {
            boolean section = backlink.note().sections() > 0 && !backlink.heading().isEmpty();
            boolean known = !backlink.heading().equals("Glossary") && !backlink.heading().equals("See also");
            places.add("[[" + name(backlink.note()) + (section && known ? "#§ " + backlink.heading() : "") + "]]");
        }
        if (!places.isEmpty()) {
            text.append("## Where it is named\n\n");
            places.stream().limit(BACKLINKS).forEach(place -> text.append("- ").append(place).append('\n'));
            text.append('\n');
        }
    }

    private static void addRelated(ConceptPage page, StringBuilder text) {
        if (!page.related().isEmpty()) {
            text.append("## See also\n\n");
            page.related().forEach(related -> text.append("- [[").append(related.concept().label()).append("]]\n"));
        }
    }

    private static String name(NoteSummary note) {
        return note.path().name();
    }
}
