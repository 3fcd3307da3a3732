package app.syntopic.view.shell;

import app.syntopic.view.shell.PickList.Row;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Commands by what somebody types: by their titles, or by other words for the same, which are then shown behind the
/// title.
final class PaletteRows {

    private final List<Command> commands;

    PaletteRows(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    private record Found(Row<Command> row, int score) {}

    /// Best first.
    List<Row<Command>> of(String typed) {
        return commands.stream()
                .flatMap(command -> best(typed, command).stream())
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .map(Found::row)
                .toList();
    }

    private static Optional<Found> best(String typed, Command command) {
        Optional<Found> titled =
                Fuzzy.match(typed, command.title()).map(match -> found(command, command.title(), match));
        Stream<Found> others =
                Stream.of(command.others().split(", "))
                        .filter(word -> !word.isEmpty() && !typed.isBlank())
                        .map(word -> command.title() + " (" + word + ")")
                        .flatMap(name -> Fuzzy.wordsOf(typed, name).map(match -> found(command, name, match)).stream());
        // the first of several that are as good, which is the title
        return Stream.concat(titled.stream(), others).reduce((one, other) -> other.score > one.score ? other : one);
    }

    private static Found found(Command command, String name, Fuzzy.Match match) {
        return new Found(new Row<>(command, name, match.matched(), command.keyText(), false), match.score());
    }
}
