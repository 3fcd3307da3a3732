package app.syntopic.graph;

import app.syntopic.model.Answer;
import app.syntopic.model.Citation;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which sections of its source each answer to one of the four questions leans on, told by its citations, and which
/// section none does.
///
/// @param answers in the note's order
/// @param unused the ordinals of sections that no answer cites
public record QuestionCoverage(List<Leaning> answers, List<Integer> unused) {

    public QuestionCoverage {
        answers = List.copyOf(answers);
        unused = List.copyOf(unused);
    }

    /// One answer.
    ///
    /// @param sections ordinals of the sections it cites
    public record Leaning(Answer answer, SortedSet<Integer> sections) {}

    public static QuestionCoverage of(ParsedNote note) {
        Map<FoldedLabel, Integer> byTitle = new HashMap<>();
        note.sections().forEach(section -> byTitle.putIfAbsent(FoldedLabel.of(section.title()), section.ordinal()));
        List<Leaning> answers =
                note.answers().stream().map(answer -> new Leaning(answer, cited(note, answer, byTitle))).toList();
        List<Integer> unused =
                note.sections().stream()
                        .map(Section::ordinal)
                        .filter(section -> answers.stream().noneMatch(answer -> answer.sections().contains(section)))
                        .toList();
        return new QuestionCoverage(answers, unused);
    }

    private static SortedSet<Integer> cited(ParsedNote note, Answer answer, Map<FoldedLabel, Integer> byTitle) {
        return note.citations().stream()
                .filter(citation -> citation.target().isWithinNote())
                .filter(citation -> answer.passages().contains(citation.passage()))
                .map(Citation::title)
                .map(FoldedLabel::of)
                .filter(byTitle::containsKey)
                .map(title -> byTitle.getOrDefault(title, -1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
