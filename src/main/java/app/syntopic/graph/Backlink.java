package app.syntopic.graph;

import app.syntopic.model.Link;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.Span;

import java.util.List;

/// A place that points here.
///
/// @param passage the ordinal of the passage it stands in, or -1
/// @param heading the title of the nearest heading above, or empty
/// @param context the sentence around the link, without Markdown's signs
/// @param link where in the context the link stands; empty when the context does not hold it
public record Backlink(
        NoteSummary note, int passage, String heading, String context, List<Span> link, Link.Origin origin) {
    public Backlink {
        link = List.copyOf(link);
    }
}
