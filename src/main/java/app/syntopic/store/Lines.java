package app.syntopic.store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several short texts in one column, a line for each: lists that are only ever read whole, with the row they belong
/// to.
final class Lines {

    private Lines() {}

    static String join(Stream<String> texts) {
        return texts.map(text -> text.replace('\n', ' ').strip()).collect(Collectors.joining("\n"));
    }

    /// @param column null for none
    static List<String> split(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
    }
}
