package app.syntopic.view.questions;

import app.syntopic.graph.QuestionCoverage;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Section;
import app.syntopic.view.Anchor;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.SideGroup;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;

/// Which sections each answer of the note being read leans on, and which none does: a line a question, a cell a
/// section. A cell goes to its section.
public final class CoverageStrip extends VBox {

    private static final int NAMED = 3;

    private final Consumer<Anchor> goTo;
    private Look shown = Look.NOTHING;
    private final SideGroup group = new SideGroup(Wording.of("Answers lean on"));

    /// @param goTo goes to a place of the note
    public CoverageStrip(Consumer<Anchor> goTo) {
        this.goTo = goTo;
        setId("coverage");
        getChildren().add(group);
        setVisible(false);
        setManaged(false);
    }

    /// Shows another note, or nothing where it answers none of the questions or has no sections.
    public void show(ParsedNote note) {
        QuestionCoverage coverage = QuestionCoverage.of(note);
        boolean useful = !coverage.answers().isEmpty() && !note.sections().isEmpty();
        setVisible(useful);
        setManaged(useful);
        Look look = Look.of(note, coverage);
        if (!useful || look.equals(shown)) {
            return;
        }
        shown = look;
        VBox lines = new VBox();
        lines.getStyleClass().add("coverage");
        coverage.answers().forEach(answer -> lines.getChildren().add(new CoverageLine(answer, note.sections(), goTo)));
        lines.getChildren().add(createSummary(note, coverage));
        group.show(lines);
    }

    /// What is seen of a note; it has a cell for each section and answer, too many to make them at each letter.
    private record Look(List<String> sections, List<Integer> answers, List<SortedSet<Integer>> cited) {

        static final Look NOTHING = new Look(List.of(), List.of(), List.of());

        static Look of(ParsedNote note, QuestionCoverage coverage) {
            return new Look(
                    note.sections().stream().map(Section::title).toList(),
                    coverage.answers().stream().map(leaning -> leaning.answer().number()).toList(),
                    coverage.answers().stream().map(QuestionCoverage.Leaning::sections).toList());
        }
    }

    private static Label createSummary(ParsedNote note, QuestionCoverage coverage) {
        int unused = coverage.unused().size();
        String text;
        if (unused == 0) {
            text = Wording.of("Every section is cited by an answer.");
        } else {
            String named =
                    String.join(
                            ", ",
                            coverage.unused().stream()
                                    .limit(NAMED)
                                    .map(section -> "§ " + note.sections().get(section).title())
                                    .toList());
            text =
                    unused > NAMED
                            ? Wording.of("No answer cites {0} and {1} more.", named, unused - NAMED)
                            : Wording.of("No answer cites {0}.", named);
        }
        return Hint.wrapped(text);
    }
}
