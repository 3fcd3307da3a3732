package app.syntopic.view.reader;

import app.syntopic.model.Answer;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets what only a literature note has: the heads of sections with their times, answers to the four questions, and the
/// entries of the glossary.
final class PartSetter {

    private static final Pattern AFTER_TERM = Pattern.compile("\\s*[—–:-]\\s*");

    /// In characters: `Q1 — ` and what else may stand before a question.
    private static final int LONGEST_NUMBER = 12;

    /// Lists inside of lists go no further in.
    private static final int DEEPEST = 2;

    private final Galley galley;
    private final Folding folding;
    private final Optional<String> sourceUrl;
    private final Map<Integer, Answer> answerOf = new HashMap<>();
    private final Map<Integer, Term> termOf = new HashMap<>();

    PartSetter(ParsedNote note, Optional<String> sourceUrl, Galley galley, Folding folding) {
        this.galley = galley;
        this.folding = folding;
        this.sourceUrl = sourceUrl;
        note.answers().forEach(answer -> answer.passages().forEach(passage -> answerOf.put(passage, answer)));
        note.terms().stream().filter(term -> term.passage() >= 0).forEach(term -> termOf.put(term.passage(), term));
    }

    boolean hasAnswers() {
        return !answerOf.isEmpty();
    }

    /// Sets a section's head.
    ///
    /// @param level of its heading
    void section(Section of, int level, List<String> gutters) {
        LineBuilder line = galley.line("section", gutters);
        Span sign = line.text("§\u2002", "section-sign");
        line.text(of.title());
        if (gutters.isEmpty()) {
            String key = folding.open(line, level, "§ " + of.title());
            line.spot(new Span(sign.start(), sign.end() - 1), new Goal.Fold(key), false);
        }
        of.time()
                .ifPresent(time -> {
                    Optional<Goal> play = time.link(sourceUrl).map(Goal.Web::new);
                    String style = play.isPresent() ? "time" : "time-only";
                    List<Line.Label> labels = List.of(new Line.Label("▶\u00A0" + time.start(), style));
                    line.style("timed").marker(new Line.Marker(Line.Side.END, labels, play));
                });
    }

    /// Sets a passage as an answer or an entry; answers whether it is one.
    boolean set(int passage, List<String> gutters) {
        Answer answer = answerOf.get(passage);
        if (answer != null) {
            answer(answer, passage, gutters, Optional.empty());
            return true;
        }
        return setTerm(passage, gutters);
    }

    /// Sets an item of a list as part of an answer; answers whether it is one.
    ///
    /// @param sign before it
    /// @param gutters the item's own among them
    boolean setAnswerItem(int passage, Line.Marker sign, List<String> gutters) {
        Answer answer = answerOf.get(passage);
        if (answer != null) {
            answer(answer, passage, gutters, Optional.of(sign));
        }
        return answer != null;
    }

    /// The same for entries of the glossary alone.
    boolean setTerm(int passage, List<String> gutters) {
        Term term = termOf.get(passage);
        if (term != null) {
            term(term, gutters);
        }
        return term != null;
    }

    /// Its lines are rows of one band, so that what would lie beside them is an indent inside of it.
    private void answer(Answer answer, int passage, List<String> gutters, Optional<Line.Marker> sign) {
        LineBuilder line = galley.line("answer", List.of());
        if (!gutters.isEmpty()) {
            line.style("answer-in-" + Math.min(gutters.size(), DEEPEST));
        }
        if (answer.passages().getFirst() == passage) {
            List<Line.Label> question =
                    List.of(
                            new Line.Label("Q" + answer.number(), "question-number"),
                            new Line.Label(answer.question(), "question"));
            line.style("answer-start").marker(new Line.Marker(Line.Side.ROW, question, Optional.empty()));
        } else {
            sign.ifPresent(line::marker);
        }
        String whole = galley.passage(passage).text().text();
        galley.prose(line, passage, new Span(afterQuestion(whole, answer), whole.length()));
    }

    /// Where the answer begins in a text that may begin with its number and question.
    private static int afterQuestion(String text, Answer answer) {
        int question = answer.question().isEmpty() ? -1 : text.indexOf(answer.question());
        if (question < 0 || question > LONGEST_NUMBER) {
            return 0;
        }
        int start = question + answer.question().length();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /// The term on a line of its own and below it what it means, without the dash between them.
    private void term(Term term, List<String> gutters) {
        MarkedText entry = galley.passage(term.passage()).text();
        int labelEnd = entry.text().startsWith(term.label()) ? term.label().length() : 0;
        Matcher dash = AFTER_TERM.matcher(entry.text());
        boolean split = labelEnd > 0 && dash.region(labelEnd, entry.text().length()).lookingAt();
        if (!split) {
            galley.prose(galley.line("definition", gutters), entry, term.passage());
            return;
        }
        LineBuilder label = galley.line("term", gutters).separator("\n");
        galley.plain(label, entry, new Span(0, labelEnd), term.passage(), List.of("prose", "strong"));
        LineBuilder meaning = galley.line("definition", gutters).separator(" — ");
        galley.prose(meaning, term.passage(), new Span(dash.end(), entry.text().length()));
    }
}
