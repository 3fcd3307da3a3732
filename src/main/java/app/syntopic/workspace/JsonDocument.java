package app.syntopic.workspace;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values as one JSON document, two spaces to a level, keys in the order given.
public final class JsonDocument {

    private static final ObjectWriter WRITER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writer();

    private JsonDocument() {}

    /// Writes maps, lists, strings, numbers and booleans.
    public static String of(Object value) {
        return WRITER.writeValueAsString(value);
    }
}
