package app.syntopic.search;

import app.syntopic.model.Answer;
import app.syntopic.model.Block;
import app.syntopic.model.Citation;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.Mark;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a note says about each of its passages apart from their text, by the passages' ordinals.
final class PassageFacts {

    private final Map<Integer, List<String>> filters = new HashMap<>();
    private final Map<Integer, List<String>> cited = new HashMap<>();
    private final Map<Integer, List<Link>> see = new HashMap<>();
    private final Map<Integer, List<String>> terms = new HashMap<>();

    PassageFacts(ParsedNote note) {
        for (Citation citation : note.citations()) {
            add(cited, citation.passage(), citation.title());
        }
        for (Link link : note.links()) {
            if (link.origin() == Link.Origin.SEE || link.origin() == Link.Origin.SEE_ALSO) {
                add(see, link.passage(), link);
            }
        }
        for (Link link : note.links()) {
            if (!link.target().isWithinNote()) {
                add(filters, link.passage(), Filters.links(link.target().note()));
            }
        }
        note.blocks().forEach(this::addTasks);
        for (Term term : note.terms()) {
            add(terms, term.passage(), term.label());
            add(filters, term.passage(), Filters.label(FoldedLabel.of(term.label())));
            term.labels().forEach(label -> add(filters, term.passage(), Filters.label(FoldedLabel.of(label))));
        }
        if (!note.passages().isEmpty() && note.passages().getFirst().section() < 0) {
            NoteFacts.names(note).forEach(name -> add(filters, 0, Filters.opens(FoldedLabel.of(name))));
        }
        for (Answer answer : note.answers()) {
            answer.passages().forEach(passage -> add(filters, passage, Filters.question(answer.number())));
        }
    }

    private static <T> void add(Map<Integer, List<T>> facts, int passage, T value) {
        if (passage >= 0) {
            facts.computeIfAbsent(passage, ordinal -> new ArrayList<>(2)).add(value);
        }
    }

    private void addTasks(Block block) {
        switch (block) {
            case Block.ItemList list -> list.items().forEach(this::addTasks);
            case Block.Item item -> {
                item.task()
                        .ifPresent(done -> add(filters, item.passage(), done ? Filters.TASK_DONE : Filters.TASK_TO_DO));
                item.children().forEach(this::addTasks);
            }
            case Block.BlockQuote quote -> quote.blocks().forEach(this::addTasks);
            case Block.Callout callout -> callout.blocks().forEach(this::addTasks);
            default -> {}
        }
    }

    List<String> cited(Passage passage) {
        return cited.getOrDefault(passage.ordinal(), List.of());
    }

    List<String> see(Passage passage) {
        return see.getOrDefault(passage.ordinal(), List.of()).stream().map(link -> link.target().note()).toList();
    }

    List<String> ownWords(Passage passage) {
        return OwnWords.of(passage, see.getOrDefault(passage.ordinal(), List.of()));
    }

    List<String> terms(Passage passage) {
        return terms.getOrDefault(passage.ordinal(), List.of());
    }

    /// The quoted parts of a passage; all of it when it is a block quote.
    static List<Span> quoted(Passage passage) {
        if (passage.kind() == Passage.Kind.BLOCK_QUOTE) {
            return List.of(new Span(0, passage.text().text().length()));
        }
        List<Span> quoted = new ArrayList<>(0);
        for (Mark mark : passage.text().marks()) {
            if (mark instanceof Mark.Quoted) {
                quoted.add(mark.span());
            }
        }
        quoted.sort(null);
        return quoted;
    }

    List<String> filters(Passage passage, boolean quoting) {
        List<String> all = new ArrayList<>(4);
        all.add(Filters.kind(passage.kind()));
        all.addAll(filters.getOrDefault(passage.ordinal(), List.of()));
        if (quoting) {
            all.add(Filters.QUOTING);
        }
        Explained.by(passage).forEach(subject -> all.add(Filters.explains(FoldedLabel.of(subject))));
        if (passage.kind() == Passage.Kind.ANSWER && cited(passage).isEmpty()) {
            all.add(Filters.UNGROUNDED);
        }
        for (Mark mark : passage.text().marks()) {
            switch (mark) {
                case Mark.Doubted doubted -> all.add(Filters.DOUBTFUL);
                case Mark.Stanced stanced -> all.add(Filters.stance(stanced.stance().key()));
                default -> {}
            }
        }
        return all;
    }
}
