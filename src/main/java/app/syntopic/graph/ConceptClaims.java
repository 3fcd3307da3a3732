package app.syntopic.graph;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.MarkedText;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Section;
import app.syntopic.model.Span;
import app.syntopic.model.Stance;
import app.syntopic.model.TimeRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The claims of a note that name a concept, link to it or take a stand on it.
public final class ConceptClaims {

    private final ParsedNote note;
    private final Predicate<LinkTarget> meant;

    /// @param meant whether a link leads to the concept
    public ConceptClaims(ParsedNote note, Predicate<LinkTarget> meant) {
        this.note = note;
        this.meant = meant;
    }

    /// @param named by passage: where its text names the concept. Passages that only link to it need not be here
    /// @return in the note's order
    public List<ConceptClaim> list(Map<Integer, List<Span>> named) {
        List<ConceptClaim> claims = new ArrayList<>();
        for (Passage passage : note.passages()) {
            if (passage.kind() == Passage.Kind.CLAIM || passage.kind() == Passage.Kind.BLOCK_QUOTE) {
                claims(passage, named.getOrDefault(passage.ordinal(), List.of()), claims);
            }
        }
        return claims;
    }

    private void claims(Passage passage, List<Span> named, List<ConceptClaim> into) {
        int before = into.size();
        List<Span> pointing = pointing(passage.text());
        List<Span> claiming =
                passage.sentences().stream().filter(sentence -> !isListOfLinks(passage, sentence)).toList();
        for (Span sentence : claiming) {
            List<Span> here =
                    Stream.concat(
                                    named.stream().filter(span -> !isOfAnotherLink(passage.text(), span)),
                                    pointing.stream())
                            .filter(sentence::overlaps)
                            .map(span -> within(span, sentence))
                            .distinct()
                            .sorted()
                            .toList();
            if (!here.isEmpty()) {
                into.add(claim(passage, sentence, here));
            }
        }
        boolean onlyListed = into.size() == before && !pointing.isEmpty();
        if (onlyListed && !claiming.isEmpty()) {
            // "See X." at the end speaks for the passage: its first sentence says what is seen
            into.add(claim(passage, claiming.getFirst(), List.of()));
        }
    }

    /// A title that holds the concept's label, in a link to the note of that title, names the note.
    private boolean isOfAnotherLink(MarkedText text, Span span) {
        return text.marks(Mark.Linked.class).anyMatch(link -> link.span().overlaps(span) && !meant.test(link.target()));
    }

    private ConceptClaim claim(Passage passage, Span sentence, List<Span> named) {
        Optional<TimeRange> time =
                passage.section() < 0 ? Optional.empty() : section(passage.section()).flatMap(Section::time);
        return new ConceptClaim(
                passage.ordinal(),
                sentence,
                passage.section(),
                passage.heading(),
                time,
                passage.text().part(sentence),
                named,
                stance(passage.text(), sentence));
    }

    private Optional<Section> section(int ordinal) {
        return ordinal < note.sections().size() ? Optional.of(note.sections().get(ordinal)) : Optional.empty();
    }

    private List<Span> pointing(MarkedText text) {
        Stream<Span> links =
                text.marks(Mark.Linked.class).filter(link -> meant.test(link.target())).map(Mark.Linked::span);
        Stream<Span> stances =
                text.marks(Mark.Stanced.class).filter(stance -> meant.test(stance.target())).map(Mark.Stanced::span);
        return Stream.concat(links, stances).toList();
    }

    private Optional<Stance> stance(MarkedText text, Span sentence) {
        return text.marks(Mark.Stanced.class)
                .filter(stance -> stance.span().overlaps(sentence) && meant.test(stance.target()))
                .map(Mark.Stanced::stance)
                .findFirst();
    }

    /// Whether a sentence is a list such as "See A, B."
    private static boolean isListOfLinks(Passage passage, Span sentence) {
        String text = sentence.in(passage.text().text()).strip();
        boolean begins = text.startsWith("See ") || text.startsWith("see ");
        int linked =
                passage.text()
                        .marks(Mark.Linked.class)
                        .filter(link -> sentence.contains(link.span()))
                        .mapToInt(link -> link.span().length())
                        .sum();
        return begins && linked * 2 > text.length();
    }

    private static Span within(Span span, Span sentence) {
        int start = Math.max(span.start(), sentence.start()) - sentence.start();
        int end = Math.min(span.end(), sentence.end()) - sentence.start();
        return new Span(start, end);
    }
}
