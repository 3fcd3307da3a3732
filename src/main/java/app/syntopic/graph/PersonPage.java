package app.syntopic.graph;

import app.syntopic.model.NoteSummary;
import app.syntopic.model.Quote;

import java.util.List;

/// What somebody said, and where.
///
/// @param speeches their sources, the oldest first
/// @param named what notes claim about them, by source
public record PersonPage(Person person, List<Speech> speeches, List<SourceClaims> named) {

    public PersonPage {
        speeches = List.copyOf(speeches);
        named = List.copyOf(named);
    }

    /// One of their sources.
    ///
    /// @param quotes words of the source that its note quotes at some length, in order
    public record Speech(NoteSummary note, List<Said> quotes) {
        public Speech {
            quotes = List.copyOf(quotes);
        }
    }

    /// @param heading the title of the section it was said in, or empty
    public record Said(Quote quote, String heading) {}
}
