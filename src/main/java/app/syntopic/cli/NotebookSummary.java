package app.syntopic.cli;

import app.syntopic.workspace.Library;

import java.nio.file.Path;

/// A notebook in a few lines of plain text.
public final class NotebookSummary {

    private NotebookSummary() {}

    public static String of(Path folder, Library.Statistics counts) {
        return """
        %s
          notes     %6d   (%d literature, %d concept, %d person, %d plain)
          sections  %6d
          claims    %6d
          quotes    %6d
          terms     %6d
          concepts  %6d   (%d without a note)
          links     %6d   (%d unresolved)
          problems  %6d\
        """
                .formatted(
                        folder,
                        counts.notes(),
                        counts.literature(),
                        counts.conceptNotes(),
                        counts.people(),
                        counts.plain(),
                        counts.sections(),
                        counts.claims(),
                        counts.quotes(),
                        counts.terms(),
                        counts.concepts(),
                        counts.ghosts(),
                        counts.linksResolved() + counts.linksUnresolved(),
                        counts.linksUnresolved(),
                        counts.problems());
    }
}
