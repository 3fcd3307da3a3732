package app.syntopic.cli;

import app.syntopic.model.Problem;
import app.syntopic.workspace.Library.NoteProblem;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Command(name = "check", description = "Lists problems; exit 1 where one is an error.")
final class CheckCommand extends NotebookCommand {

    CheckCommand(WorkspaceOpener opener, Terminal terminal) {
        super(opener, terminal);
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        List<NoteProblem> problems = workspace.library().problems(Integer.MAX_VALUE);
        if (json) {
            terminal.print(Map.of("problems", problems.stream().map(CheckCommand::document).toList()));
        } else {
            problems.forEach(found -> terminal.print(line(found)));
            terminal.say(count(problems.size()));
        }
        boolean error = problems.stream().anyMatch(p -> p.problem().severity() == Problem.Severity.ERROR);
        return error ? ExitCode.NO : ExitCode.DONE;
    }

    private static String count(int problems) {
        return switch (problems) {
            case 0 -> "No problems.";
            case 1 -> "1 problem.";
            default -> "%,d problems.".formatted(problems);
        };
    }

    private static String line(NoteProblem found) {
        Problem problem = found.problem();
        String suggestion = problem.suggestion().map(text -> " " + text).orElse("");
        return found.note()
                + ":"
                + problem.line()
                + ": "
                + problem.severity().key()
                + " "
                + problem.rule().key()
                + ": "
                + problem.message()
                + suggestion;
    }

    private static Map<String, Object> document(NoteProblem found) {
        Problem problem = found.problem();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("note", found.note().value());
        document.put("line", problem.line());
        document.put("rule", problem.rule().key());
        document.put("severity", problem.severity().key());
        document.put("message", problem.message().toString());
        document.put("suggestion", problem.suggestion().map(Object::toString).orElse(null));
        return document;
    }
}
