package app.syntopic.view.editor;

import app.syntopic.model.Answer;
import app.syntopic.model.NoteKind;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.view.Counts;
import app.syntopic.view.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How far a literature note is: what it still lacks, said in a line.
final class NoteProgress {

    private static final int QUESTIONS = 4;

    private NoteProgress() {}

    /// Words and claims, and for a literature note what is missing.
    static String of(ParsedNote note, String text) {
        List<String> parts = new ArrayList<>();
        parts.add(Counts.words(words(text.substring(note.frontMatter().span().end()))));
        parts.add(Counts.claims(note.claimCount()));
        if (note.kind() == NoteKind.LITERATURE) {
            parts.addAll(missing(note));
        }
        return String.join(" · ", parts);
    }

    /// What is missing alone.
    static String lacks(ParsedNote note) {
        return note.kind() == NoteKind.LITERATURE ? String.join(" · ", missing(note)) : "";
    }

    /// What a literature note lacks, each in a few words.
    static List<String> missing(ParsedNote note) {
        List<String> missing = new ArrayList<>();
        Set<Integer> claimed = new HashSet<>();
        note.passages().stream().filter(passage -> passage.claimCount() > 0).forEach(p -> claimed.add(p.section()));
        long empty = note.sections().stream().filter(section -> !claimed.contains(section.ordinal())).count();
        if (empty > 0) {
            missing.add(Wording.of("{0} § without a claim", empty));
        }
        Set<Integer> answered =
                note.answers().stream()
                        .filter(answer -> hasWords(note, answer))
                        .map(Answer::number)
                        .collect(Collectors.toSet());
        List<String> open =
                IntStream.rangeClosed(1, QUESTIONS)
                        .filter(number -> !answered.contains(number))
                        .mapToObj(number -> "Q" + number)
                        .toList();
        if (!open.isEmpty()) {
            missing.add(Wording.of("{0} unanswered", String.join(", ", open)));
        }
        note.answers().stream()
                .filter(answer -> answered.contains(answer.number()) && !cites(note, answer))
                .forEach(answer -> missing.add(Wording.of("Q{0} cites nothing", answer.number())));
        return missing;
    }

    private static boolean hasWords(ParsedNote note, Answer answer) {
        return answer.passages().stream().map(note.passages()::get).anyMatch(NoteProgress::saysSomething);
    }

    /// A passage may begin with the question it answers.
    private static boolean saysSomething(Passage passage) {
        return !passage.text().text().replaceFirst("(?s)^\\s*Q\\d[^?]*\\?", "").isBlank();
    }

    private static boolean cites(ParsedNote note, Answer answer) {
        return note.citations().stream().anyMatch(citation -> answer.span().contains(citation.span()))
                || note.links().stream()
                        .anyMatch(link -> answer.span().contains(link.span()) && !link.target().heading().isEmpty());
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter || inside && (text.charAt(i) == '’' || text.charAt(i) == '\'' || text.charAt(i) == '-');
        }
        return words;
    }
}
