package app.syntopic.parse;

import app.syntopic.model.Citation;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Problem;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares a note's citations with its sections.
final class CitedSections {

    /// Sections that a misspelt citation is compared with, since each comparison reads both titles.
    private static final int MOST_COMPARED = 200;

    private final Map<FoldedLabel, Section> byTitle = new HashMap<>();
    private final List<Section> sections;
    private final Problems problems;

    CitedSections(List<Section> sections, Problems problems) {
        this.sections = sections;
        this.problems = problems;
        for (Section section : sections) {
            Section earlier = byTitle.putIfAbsent(FoldedLabel.of(section.title()), section);
            if (earlier != null) {
                problems.warn(
                        Problem.Rule.DUPLICATE_SECTION,
                        Sentence.of("The section § {0} is there twice.", section.title()),
                        section.heading(),
                        Sentence.of("Give one of them another title."));
            }
        }
    }

    /// Reports each citation of a section that this note does not have.
    void check(List<Citation> citations) {
        for (Citation citation : citations) {
            if (problems.isFull()) {
                return;
            }
            if (citation.target().isWithinNote() && !byTitle.containsKey(FoldedLabel.of(citation.title()))) {
                problems.add(
                        Problem.Rule.UNKNOWN_SECTION,
                        Problem.Severity.WARNING,
                        Sentence.of("This note has no section § {0}.", citation.title()),
                        citation.span(),
                        suggestion(citation.title()));
            }
        }
    }

    private Optional<Sentence> suggestion(String title) {
        String wanted = FoldedLabel.of(title).key();
        String best = "";
        int least = Math.max(2, wanted.length() / 3);
        for (Section section : sections.subList(0, Math.min(sections.size(), MOST_COMPARED))) {
            String key = FoldedLabel.of(section.title()).key();
            int distance = key.startsWith(wanted) && wanted.length() > 3 ? 1 : EditDistance.of(wanted, key, least);
            if (distance < least) {
                least = distance;
                best = section.title();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(Sentence.of("Did you mean [§ {0}]?", best));
    }
}
