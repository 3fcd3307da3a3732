package app.syntopic.parse;

import app.syntopic.model.Block;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Passage;
import app.syntopic.model.Problem;
import app.syntopic.model.Section;
import app.syntopic.model.Sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Headings and block ids that a note's links into itself can lead to.
final class InnerAnchors {

    private final Set<FoldedLabel> headings = new HashSet<>();
    private final Set<String> blocks;
    private final Problems problems;

    InnerAnchors(List<Section> sections, List<Block> body, List<Passage> passages, Problems problems) {
        this.problems = problems;
        sections.forEach(section -> headings.add(FoldedLabel.of(section.title())));
        for (Block block : body) {
            if (block instanceof Block.Heading heading) {
                headings.add(FoldedLabel.of(heading.text().text()));
            }
        }
        blocks = passages.stream().map(Passage::blockId).collect(Collectors.toSet());
    }

    /// Reports each link into this note that leads to no place in it. One to a section is a citation and reported as
    /// such.
    void check(List<Link> links) {
        for (Link link : links) {
            LinkTarget target = link.target();
            if (!target.isWithinNote()) {
                continue;
            }
            if (!target.block().isEmpty() && !blocks.contains(target.block())) {
                problems.warn(
                        Problem.Rule.MISSING_BLOCK,
                        Sentence.of("This note has no block ^{0}.", target.block()),
                        link.span(),
                        Sentence.of("Give the block this id, or link to a section."));
            } else if (target.sectionTitle().isEmpty() && !target.heading().isEmpty() && !has(target.heading())) {
                problems.warn(
                        Problem.Rule.MISSING_HEADING,
                        Sentence.of("This note has no heading “{0}”.", target.heading()),
                        link.span(),
                        Sentence.of("Correct the heading in the link."));
            }
        }
    }

    private boolean has(String heading) {
        return headings.contains(FoldedLabel.of(heading));
    }
}
