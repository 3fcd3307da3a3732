package app.syntopic.parse;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.Mark;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The links of a passage, those without brackets in a list "See A, B." or in an entry of "See also" included.
///
/// @param all in the order of the text
/// @param unmarked the ones that the text does not mark as links yet
/// @param proseEnd where a final list "See A, B." begins; otherwise the text's end
/// @param see what that list names
record PassageLinks(List<Inline.Reference> all, List<Mark.Linked> unmarked, int proseEnd, List<LinkTarget> see) {

    private static final Comparator<Inline.Reference> BY_PLACE = Comparator.comparing(Inline.Reference::inText);

    static PassageLinks of(Inline inline, Passage.Kind kind, KnownTitles titles) {
        if (kind == Passage.Kind.SEE_ALSO) {
            return with(
                    inline, SeeAlsoEntry.unbracketed(inline, titles), Link.Origin.SEE_ALSO, 0, inline.text().length());
        }
        Optional<SeeList> list = inline.text().contains("See") ? seeList(inline, titles) : Optional.empty();
        return list.map(found -> ofList(inline, found))
                .orElseGet(() -> new PassageLinks(inline.references(), List.of(), inline.text().length(), List.of()));
    }

    private static Optional<SeeList> seeList(Inline inline, KnownTitles titles) {
        List<Span> links = new ArrayList<>();
        inline.references().forEach(found -> links.add(found.inText()));
        inline.citations().forEach(found -> links.add(found.inText()));
        links.sort(Comparator.naturalOrder());
        return SeeList.atEnd(inline.text(), links, titles);
    }

    private static PassageLinks ofList(Inline inline, SeeList list) {
        int proseEnd = Words.trimEnd(inline.text(), 0, list.start());
        PassageLinks links = with(inline, list.unbracketed(), Link.Origin.SEE, list.start(), proseEnd);
        List<LinkTarget> see =
                links.all.stream()
                        .filter(found -> found.origin() == Link.Origin.SEE)
                        .map(Inline.Reference::target)
                        .toList();
        return new PassageLinks(links.all, links.unmarked, proseEnd, see);
    }

    /// @param from where the links of running text take the origin
    private static PassageLinks with(
            Inline inline, List<Span> unbracketed, Link.Origin origin, int from, int proseEnd) {
        List<Inline.Reference> all = new ArrayList<>();
        for (Inline.Reference found : inline.references()) {
            boolean listed = found.origin() == Link.Origin.TEXT && found.inText().start() >= from;
            all.add(listed ? found.from(origin) : found);
        }
        List<Mark.Linked> unmarked = new ArrayList<>();
        for (Span place : unbracketed) {
            String title = place.in(inline.text());
            LinkTarget target = LinkTarget.of(title);
            all.add(new Inline.Reference(place, inline.source().fileSpan(place), target, title, origin));
            unmarked.add(new Mark.Linked(place, target));
        }
        if (!unbracketed.isEmpty()) {
            all.sort(BY_PLACE);
        }
        return new PassageLinks(all, unmarked, proseEnd, List.of());
    }
}
