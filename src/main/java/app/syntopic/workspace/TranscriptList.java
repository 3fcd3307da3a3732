package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The file on which transcripts the index holds. It is a cache: one that cannot be read counts as lost.
final class TranscriptList {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private final SavedJson<Written> saved;

    TranscriptList(Path file) {
        this.saved = new SavedJson<>(file, JSON, new TypeReference<>() {});
    }

    /// What a note's transcript was when the index took it over.
    ///
    /// @param written the path as the note has it
    /// @param facts tells one state of the note's title, tags and metadata from another
    /// @param file its path in the notebook; empty while there is none
    /// @param size in bytes, -1 while there is none
    record Stamp(String written, int facts, String file, long size, long modifiedNanos) {}

    /// @param generation of the index
    record Contents(long generation, Map<NotePath, Stamp> stamps) {}

    record Written(long generation, List<Line> notes) {}

    record Line(String note, Stamp stamp) {}

    Optional<Contents> read() {
        try {
            return saved.read().map(TranscriptList::contents);
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Contents contents(Written written) {
        Map<NotePath, Stamp> stamps = new HashMap<>();
        written.notes().forEach(line -> stamps.put(NotePath.of(line.note()), line.stamp()));
        return new Contents(written.generation(), stamps);
    }

    /// @throws NotebookUnavailableException when the data folder cannot be written
    void write(Contents contents) {
        List<Line> lines =
                contents.stamps().entrySet().stream()
                        .map(entry -> new Line(entry.getKey().value(), entry.getValue()))
                        .toList();
        try {
            saved.write(new Written(contents.generation(), lines));
        } catch (IOException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of(
                            "“{0}” cannot be written; check the permissions of the data folder and the free space on"
                                    + " the disk.",
                            saved.file()),
                    failed);
        }
    }
}
