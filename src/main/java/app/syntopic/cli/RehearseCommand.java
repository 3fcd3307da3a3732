package app.syntopic.cli;

import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.Workspace;
import app.syntopic.workspace.WorkspaceOpener;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the packaging of the program lets Java watch, to keep for later starts which classes are loaded on the way: a
/// notebook opened, searched, and drawn in each of its views.
@Command(name = "rehearse", hidden = true, description = "Goes the usual ways once and shows nothing.")
final class RehearseCommand extends NotebookCommand {

    private static final int NOTES = 2;

    private final PictureDrawer drawer;

    RehearseCommand(WorkspaceOpener opener, Terminal terminal, PictureDrawer drawer) {
        super(opener, terminal);
        this.drawer = drawer;
    }

    @Override
    int answer(Workspace workspace) {
        bringUpToDate(workspace);
        workspace.warmUp();
        try {
            Path picture = Files.createTempFile("rehearsal", ".png");
            for (String view : views(workspace)) {
                drawer.draw(workspace, new PictureDrawer.Request(view, 1440, 900, false, picture));
            }
            Files.delete(picture);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ExitCode.DONE;
    }

    private static List<String> views(Workspace workspace) {
        List<String> views = new ArrayList<>();
        views.add("library");
        for (NoteSummary note : workspace.library().notes(Set.of(), "", NOTES)) {
            views.add("reader:" + note.path().withoutExtension());
            views.add("search:" + note.title());
        }
        workspace.library().terms("", 1).forEach(term -> views.add("concept:" + term.label()));
        return views;
    }
}
