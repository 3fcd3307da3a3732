package app.syntopic.workspace;

import app.syntopic.source.Transcript;
import app.syntopic.source.Transcript.Turn;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A transcript in the JSON form of the Podcast namespace:
/// <https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md>.
final class PodcastTranscript {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private PodcastTranscript() {}

    record Written(@Nullable List<Segment> segments) {}

    /// @param startTime in seconds
    record Segment(@Nullable String speaker, @Nullable Double startTime, @Nullable String body) {}

    /// Nothing is said in a text that has another form.
    static Transcript read(String text) {
        try {
            List<Segment> segments = JSON.readValue(text, Written.class).segments();
            return segments == null ? Transcript.EMPTY : new Transcript(turns(segments));
        } catch (JacksonException otherForm) {
            return Transcript.EMPTY;
        }
    }

    private static List<Turn> turns(List<Segment> segments) {
        List<Turn> turns = new ArrayList<>();
        String speaker = "";
        for (Segment segment : segments) {
            speaker = segment.speaker() == null ? speaker : segment.speaker().strip();
            String said = segment.body() == null ? "" : segment.body().strip();
            OptionalInt start =
                    segment.startTime() == null ? OptionalInt.empty() : OptionalInt.of(segment.startTime().intValue());
            if (!said.isEmpty()) {
                turns.add(new Turn(start, speaker, said, 1));
            }
        }
        return turns;
    }
}
