package app.syntopic.cli;

import app.syntopic.graph.Backlink;
import app.syntopic.graph.ConceptClaim;
import app.syntopic.graph.ConceptPage;
import app.syntopic.graph.Contest;
import app.syntopic.graph.Definition;
import app.syntopic.graph.RelatedConcept;
import app.syntopic.graph.SourceClaims;
import app.syntopic.graph.UnlinkedMention;
import app.syntopic.model.TimeRange;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Command(name = "concept", description = "Lays side by side what the notes say about one concept.")
final class ConceptCommand extends NotebookCommand {

    private static final int BACKLINKS = 400;

    @Parameters(paramLabel = "LABEL", description = "Any label of the concept, in any spelling.")
    private String label = "";

    ConceptCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        ConceptPage page = workspace.concepts().page(label);
        if (json) {
            List<Backlink> backlinks = workspace.concepts().backlinks(page.concept().key(), BACKLINKS);
            terminal.print(document(page, backlinks));
        } else {
            print(page);
        }
        boolean nothing = page.concept().references() == 0 && page.claims().isEmpty() && page.concept().isGhost();
        if (nothing) {
            terminal.say("No note speaks of “" + label + "”.");
        }
        return nothing ? ExitCode.NO : ExitCode.DONE;
    }

    private void print(ConceptPage page) {
        terminal.print(page.concept().label() + (page.contested() ? "  (contested)" : ""));
        if (!page.definitions().isEmpty()) {
            terminal.print("\nDefinitions");
            page.definitions().forEach(d -> terminal.print("  " + d.text().text() + "\n    — " + d.note().title()));
        }
        for (SourceClaims source : page.claims()) {
            terminal.print("\n" + source.note().title());
            source.claims().forEach(this::print);
        }
        if (!page.related().isEmpty()) {
            terminal.print(
                    "\nNamed together with: "
                            + String.join(", ", page.related().stream().map(r -> r.concept().label()).toList()));
        }
    }

    private void print(ConceptClaim claim) {
        String stance = claim.stance().map(s -> "  [" + s.key() + "]").orElse("");
        String time = claim.time().map(t -> "  " + t.start()).orElse("");
        terminal.print("  " + claim.text().text().replace('\n', ' '));
        terminal.print("    § " + claim.heading() + time + stance);
    }

    private static Map<String, Object> document(ConceptPage page, List<Backlink> backlinks) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("label", page.concept().label());
        document.put("key", page.concept().key().key());
        document.put("other_labels", page.otherLabels());
        page.concept().note().ifPresent(note -> document.put("note", note.value()));
        document.put("ghost", page.concept().isGhost());
        document.put("contested", page.contested());
        document.put("stands", page.contest().stands().stream().map(ConceptCommand::document).toList());
        document.put("definitions", page.definitions().stream().map(ConceptCommand::document).toList());
        document.put("claims_total", page.claimCount());
        document.put("sources", page.claims().stream().map(ConceptCommand::document).toList());
        document.put("related", page.related().stream().map(ConceptCommand::document).toList());
        document.put("backlinks", backlinks.stream().map(ConceptCommand::document).toList());
        document.put("unlinked_mentions", page.unlinked().stream().map(ConceptCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(Definition definition) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", definition.note().path().value());
        document.put("title", definition.note().title());
        definition.note().published().ifPresent(date -> document.put("published", date.iso()));
        document.put("label", definition.label());
        document.put("text", definition.text().text());
        return document;
    }

    private static Map<String, Object> document(SourceClaims source) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", source.note().path().value());
        document.put("title", source.note().title());
        document.put("claims", source.claims().stream().map(ConceptCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(ConceptClaim claim) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("section", claim.heading());
        claim.time().map(TimeRange::startSeconds).ifPresent(seconds -> document.put("start_seconds", seconds));
        document.put("text", claim.text().text());
        claim.stance().ifPresent(stance -> document.put("stance", stance.key()));
        return document;
    }

    private static Map<String, Object> document(Contest.Stand stand) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", stand.note().path().value());
        document.put("stance", stand.stance().key());
        document.put("text", stand.claim().text().text());
        return document;
    }

    private static Map<String, Object> document(UnlinkedMention mention) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", mention.note().path().value());
        document.put("section", mention.heading());
        document.put("words", mention.words());
        document.put("context", mention.context());
        return document;
    }

    private static Map<String, Object> document(RelatedConcept related) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("label", related.concept().label());
        document.put("together", related.together());
        return document;
    }

    private static Map<String, Object> document(Backlink backlink) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", backlink.note().path().value());
        document.put("section", backlink.heading());
        document.put("context", backlink.context());
        return document;
    }
}
