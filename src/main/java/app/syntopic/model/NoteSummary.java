package app.syntopic.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A note as lists show it: a row of the library, without its text.
///
/// @param creators authors, or guests for an episode
public record NoteSummary(
        NotePath path,
        String title,
        NoteKind kind,
        Optional<SourceType> sourceType,
        List<String> creators,
        Optional<String> show,
        Optional<PublishedDate> published,
        Optional<String> url,
        OptionalInt durationSeconds,
        int sections,
        int claims,
        int terms,
        int quotes,
        int problems) {

    public NoteSummary {
        creators = List.copyOf(creators);
    }

    /// What a list would show of a note that was just parsed.
    public static NoteSummary of(ParsedNote note) {
        Source source = note.source();
        return new NoteSummary(
                note.path(),
                note.title(),
                note.kind(),
                source.type(),
                source.creators(),
                source.show(),
                source.published(),
                source.url(),
                source.durationSeconds(),
                note.sections().size(),
                note.claimCount(),
                note.terms().size(),
                note.quotes().size(),
                note.problems().size());
    }

    /// A name short enough for a definition card: the first creator's family name, else the title up to a comma or
    /// colon.
    public String shortName() {
        if (!creators.isEmpty()) {
            String creator = creators.getFirst().strip();
            return creator.substring(creator.lastIndexOf(' ') + 1);
        }
        int cut = title.length();
        for (char sign : new char[] {',', ':'}) {
            int at = title.indexOf(sign);
            cut = at > 0 ? Math.min(cut, at) : cut;
        }
        return title.substring(0, cut);
    }

    /// The same with the year it was published in, where that is known: `Sutton · 2018`.
    public String shortNameAndYear() {
        return shortName() + published.map(date -> " · " + date.year()).orElse("");
    }
}
