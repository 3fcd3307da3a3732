package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds where running text names concepts: the longest label first, whole words only, plural and spelling folded,
/// short labels in capitals by case. Nothing is found inside code, links, citations and tags, nor what a note or a
/// glossary entry says about its own name. Safe to share between threads when its [ConceptLabels] is.
public final class MentionFinder {

    /// The longest label that is looked for, in words.
    private static final int MOST_WORDS = 8;

    private final MentionIndex index;
    private final ConceptLabels labels;

    /// @param labels asked for every label that the index lets through, once a note
    public MentionFinder(MentionIndex index, ConceptLabels labels) {
        this.index = index;
        this.labels = labels;
    }

    /// Which mentions of a concept count.
    public enum Repetition {
        /// The first in each section, and in each part outside the sections.
        FIRST_IN_SECTION,
        ALL
    }

    /// Mentions by the ordinal of their passage, each list in the order of the text; passages without one are left out.
    public Map<Integer, List<Mention>> find(ParsedNote note, Repetition repetition) {
        Search search = new Search();
        search.leaveOut(note.title());
        search.leaveOut(note.path().name());
        note.aliases().forEach(search::leaveOut);
        Map<Integer, Term> terms = new HashMap<>();
        note.terms().forEach(term -> terms.put(term.passage(), term));
        Map<Integer, List<Mention>> found = new HashMap<>();
        Set<Named> named = new HashSet<>();
        for (Passage passage : note.passages()) {
            List<Mention> mentions =
                    new ArrayList<>(search.passage(passage, Optional.ofNullable(terms.get(passage.ordinal()))));
            if (repetition == Repetition.FIRST_IN_SECTION) {
                mentions.removeIf(mention -> !named.add(Named.in(passage, mention)));
            }
            if (!mentions.isEmpty()) {
                found.put(passage.ordinal(), List.copyOf(mentions));
            }
        }
        return found;
    }

    /// All mentions in a text by itself, in order.
    public List<Mention> find(MarkedText text) {
        return new Search().text(text, new BitSet(), Set.of());
    }

    /// A concept named in a section, or, outside the sections, under a heading.
    private record Named(FoldedLabel concept, int section, String heading) {
        static Named in(Passage passage, Mention mention) {
            return new Named(mention.concept(), passage.section(), passage.section() < 0 ? passage.heading() : "");
        }
    }

    /// One search; remembers what its labels mean.
    private final class Search {

        private final Map<FoldedLabel, Optional<FoldedLabel>> meanings = new HashMap<>();
        private final Set<FoldedLabel> leftOut = new HashSet<>();

        void leaveOut(String label) {
            FoldedLabel key = FoldedLabel.of(label);
            leftOut.add(meaning(key).orElse(key));
        }

        List<Mention> passage(Passage passage, Optional<Term> term) {
            BitSet closed = new BitSet();
            Set<FoldedLabel> own = new HashSet<>(leftOut);
            term.ifPresent(entry -> {
                if (passage.text().text().startsWith(entry.label())) {
                    closed.set(0, entry.label().length());
                }
                entry.labels().stream().map(FoldedLabel::of).forEach(key -> own.add(meaning(key).orElse(key)));
            });
            return text(passage.text(), closed, own);
        }

        /// @param closed places where nothing is looked for; those that the marks close are added
        /// @param own concepts that are not mentioned here
        List<Mention> text(MarkedText marked, BitSet closed, Set<FoldedLabel> own) {
            marked.marks().stream()
                    .filter(MentionFinder::closes)
                    .map(Mark::span)
                    .forEach(span -> closed.set(span.start(), span.end()));
            FoldedText text = new FoldedText(marked.text());
            List<Mention> found = new ArrayList<>();
            for (int first = 0; first < text.words(); ) {
                int last = longestFrom(text, first, closed);
                if (last >= first) {
                    FoldedLabel concept = meaning(text.label(first, last)).orElseThrow();
                    if (!own.contains(concept)) {
                        found.add(new Mention(new Span(text.start(first), text.end(last)), concept));
                    }
                    first = last + 1;
                } else {
                    first++;
                }
            }
            return found;
        }

        /// The last word of the longest label that begins with a word; -1 when none does.
        private int longestFrom(FoldedText text, int first, BitSet closed) {
            if (!text.mayBegin(first) || isClosed(text, first, closed)) {
                return -1;
            }
            int longest = text.isAcronym(first, first) && isLabel(text, first, first) ? first : -1;
            long hash = MentionIndex.hash();
            int letters = 0;
            int start = text.keyStart(first);
            for (int last = first; last < Math.min(text.words(), first + MOST_WORDS); last++) {
                boolean goesOn = last == first || text.joins(last - 1) && !isClosed(text, last, closed);
                if (!goesOn || text.keyEnd(last) - start > index.longestKey()) {
                    return longest;
                }
                for (int i = text.keyStart(last); i < text.keyEnd(last); i++) {
                    hash = MentionIndex.hash(hash, text.keyCharAt(i));
                    if (!index.mayGoOn(hash, ++letters)) {
                        return longest;
                    }
                }
                if (index.mayContain(hash) && !text.isAcronym(first, last) && isLabel(text, first, last)) {
                    longest = last;
                }
            }
            return longest;
        }

        private boolean isLabel(FoldedText text, int first, int last) {
            return meaning(text.label(first, last)).isPresent();
        }

        private Optional<FoldedLabel> meaning(FoldedLabel label) {
            return meanings.computeIfAbsent(
                    label, key -> index.mayContain(key) ? labels.concept(key) : Optional.empty());
        }
    }

    private static boolean closes(Mark mark) {
        return switch (mark) {
            case Mark.Styled styled -> styled.style() == Mark.Style.CODE || styled.style() == Mark.Style.MATH;
            case Mark.Linked _, Mark.WebLinked _, Mark.Cited _, Mark.Tagged _, Mark.Stanced _ -> true;
            case Mark.Footnoted _, Mark.Embedded _ -> true;
            case Mark.Quoted _, Mark.Doubted _ -> false;
        };
    }

    private static boolean isClosed(FoldedText text, int word, BitSet closed) {
        int next = closed.nextSetBit(text.start(word));
        return next >= 0 && next < text.end(word);
    }
}
