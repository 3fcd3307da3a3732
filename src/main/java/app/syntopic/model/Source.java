package app.syntopic.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a literature note says about its source. Names are plain text: link brackets are taken off.
///
/// @param creators authors, or guests for an episode, in the order written
/// @param show the podcast, journal or site it appeared in
/// @param attached the path of the source's own text inside the notebook, as written
public record Source(
        Optional<SourceType> type,
        List<String> creators,
        Optional<String> show,
        Optional<PublishedDate> published,
        Optional<String> url,
        OptionalInt durationSeconds,
        Optional<String> attached) {

    public static final Source UNKNOWN =
            new Source(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty());

    public Source {
        creators = List.copyOf(creators);
    }
}
