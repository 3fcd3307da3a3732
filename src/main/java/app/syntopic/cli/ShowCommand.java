package app.syntopic.cli;

import app.syntopic.graph.Resolution;
import app.syntopic.model.Answer;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Term;
import app.syntopic.model.TimeRange;
import app.syntopic.workspace.Reading.OpenNote;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

@Command(name = "show", description = "Prints a note, or one section of it, with its structure.")
final class ShowCommand extends NotebookCommand {

    @Parameters(paramLabel = "NOTE[#§ Title]", description = "A title, file name, alias or path; and a section of it.")
    private String name = "";

    ShowCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        LinkTarget target = LinkTarget.parse(name);
        Optional<NotePath> path = workspace.reading().find(target.note());
        if (path.isEmpty()) {
            terminal.say("No note is called “" + target.note() + "”.");
            return ExitCode.NO;
        }
        OpenNote open = workspace.reading().open(path.get());
        if (target.heading().isEmpty()) {
            print(open, section -> true, passage -> true);
            return ExitCode.DONE;
        }
        Resolution resolution = workspace.reading().resolve(path.get(), target);
        if (resolution instanceof Resolution.ToNote found && found.section() >= 0) {
            print(open, s -> s.ordinal() == found.section(), p -> p.section() == found.section());
            return ExitCode.DONE;
        }
        terminal.say("“" + open.note().title() + "” has no section “" + target.heading() + "”.");
        return ExitCode.NO;
    }

    private void print(OpenNote open, Predicate<Section> sections, Predicate<Passage> passages) {
        if (json) {
            terminal.print(document(open.note(), sections, passages));
            return;
        }
        ParsedNote note = open.note();
        terminal.print(note.title());
        String heading = "";
        for (Passage passage : note.passages()) {
            if (!passages.test(passage)) {
                continue;
            }
            if (!passage.heading().equals(heading)) {
                heading = passage.heading();
                terminal.print("");
                terminal.print(passage.section() >= 0 ? sectionLine(note.sections().get(passage.section())) : heading);
            }
            terminal.print("  " + passage.text().text().replace("\n", "\n  "));
        }
    }

    private static String sectionLine(Section section) {
        return "§ " + section.title() + section.time().map(time -> "  " + time.start()).orElse("");
    }

    private static Map<String, Object> document(
            ParsedNote note, Predicate<Section> sections, Predicate<Passage> passages) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", note.path().value());
        document.put("title", note.title());
        document.put("kind", note.kind().key());
        document.put("aliases", note.aliases());
        document.put("tags", note.tags());
        document.put("metadata", note.frontMatter().values());
        document.put("sections", note.sections().stream().filter(sections).map(ShowCommand::document).toList());
        document.put("answers", note.answers().stream().map(ShowCommand::document).toList());
        document.put("terms", note.terms().stream().map(ShowCommand::document).toList());
        document.put("passages", note.passages().stream().filter(passages).map(ShowCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(Section section) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", section.title());
        section.time().map(TimeRange::startSeconds).ifPresent(seconds -> document.put("start_seconds", seconds));
        document.put("span", List.of(section.span().start(), section.span().end()));
        return document;
    }

    private static Map<String, Object> document(Answer answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", answer.number());
        document.put("question", answer.question());
        document.put("passages", answer.passages());
        return document;
    }

    private static Map<String, Object> document(Term term) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("label", term.label());
        document.put("labels", term.labels());
        document.put("definition", term.definition().text());
        document.put("see", term.see().stream().map(LinkTarget::written).toList());
        return document;
    }

    private static Map<String, Object> document(Passage passage) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ordinal", passage.ordinal());
        document.put("kind", passage.kind().key());
        document.put("heading", passage.heading());
        document.put("text", passage.text().text());
        document.put("span", List.of(passage.span().start(), passage.span().end()));
        return document;
    }
}
