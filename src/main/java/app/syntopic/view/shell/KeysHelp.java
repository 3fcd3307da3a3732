package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Hint;
import app.syntopic.view.control.Keys;
import app.syntopic.view.graph.GraphKey;
import app.syntopic.view.reader.ReadingKey;
import app.syntopic.view.shell.Command.Group;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// All commands with their keys, by group, and the keys of pages that no command has; with a box to find one by its
/// name or by the key.
final class KeysHelp extends VBox {

    /// Other keys of a command, such as those of the keypad, are not worth a place.
    private static final int KEYS_OF_A_COMMAND = 2;

    private static List<Entry> onThePage() {
        return List.of(
                Entry.reading(Wording.of("Line down, line up"), ReadingKey.LINE_DOWN, ReadingKey.LINE_UP),
                Entry.reading(
                        Wording.of("Page down, page up"), ReadingKey.PREVIEW, ReadingKey.PAGE_DOWN, ReadingKey.PAGE_UP),
                Entry.reading(Wording.of("Beginning, end"), ReadingKey.TOP, ReadingKey.BOTTOM),
                Entry.reading(
                        Wording.of("Next section, previous section"),
                        ReadingKey.NEXT_SECTION,
                        ReadingKey.PREVIOUS_SECTION),
                Entry.reading(
                        Wording.of("Fold or unfold a section, all sections"), ReadingKey.FOLD, ReadingKey.FOLD_ALL),
                Entry.reading(Wording.of("Next link, previous link"), ReadingKey.NEXT_LINK, ReadingKey.PREVIOUS_LINK),
                Entry.reading(
                        Wording.of("Show what a link leads to, keep that open"), ReadingKey.PREVIEW, ReadingKey.PIN),
                Entry.reading(Wording.of("Follow the link, in a new tab"), ReadingKey.FOLLOW, ReadingKey.FOLLOW_IN_TAB),
                Entry.reading(Wording.of("Close the card, leave the links"), ReadingKey.LEAVE));
    }

    private static List<Entry> inTheGraph() {
        return List.of(
                Entry.graph(
                        Wording.of("Next node in that direction"),
                        GraphKey.LEFT,
                        GraphKey.RIGHT,
                        GraphKey.UP,
                        GraphKey.DOWN),
                Entry.graph(Wording.of("Open the node, in a new tab"), GraphKey.OPEN, GraphKey.OPEN_IN_TAB),
                Entry.graph(
                        Wording.of("Closer, farther, everything"), GraphKey.ZOOM_IN, GraphKey.ZOOM_OUT, GraphKey.FIT),
                Entry.graph(Wording.of("Leave the node"), GraphKey.LEAVE));
    }

    private final List<Command> commands;
    private final TextField filter = new TextField();
    private final VBox groups = new VBox();

    private record Entry(String title, String others, List<String> keys) {

        static Entry reading(String title, ReadingKey... keys) {
            return new Entry(title, "", Arrays.stream(keys).map(ReadingKey::display).toList());
        }

        static Entry graph(String title, GraphKey... keys) {
            return new Entry(title, "", Arrays.stream(keys).map(GraphKey::display).toList());
        }

        static Entry of(Command command) {
            return new Entry(
                    command.title(),
                    command.others(),
                    command.keys().stream().map(Keys::display).distinct().limit(KEYS_OF_A_COMMAND).toList());
        }

        boolean contains(String typed) {
            String whole = (title + " " + others + " " + String.join(" ", keys)).toLowerCase(Locale.ROOT);
            return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s+]+")).allMatch(whole::contains);
        }
    }

    KeysHelp(List<Command> commands) {
        this.commands = commands;
        setId("keys");
        getStyleClass().add("keys-sheet");
        filter.setId("keys-filter");
        filter.setPromptText(Wording.of("Find a command or a key"));
        filter.setAccessibleText(Wording.of("Find a command or a key"));
        filter.getStyleClass().add("pick-box");
        groups.getStyleClass().add("keys-help");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("tab-page", "keys-scroll");
        getChildren().addAll(filter, scroll);
        filter.textProperty().subscribe(this::show);
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private void show(String typed) {
        groups.getChildren().clear();
        add(Wording.of("In a note"), onThePage().stream(), typed);
        for (Group group : Group.values()) {
            add(group.title(), entries(group), typed);
        }
        add(Wording.of("In the graph"), inTheGraph().stream(), typed);
        if (groups.getChildren().isEmpty()) {
            Label nothing = new Label(Wording.of("No command or key is like “{0}”.", typed));
            nothing.getStyleClass().add("empty-hint");
            groups.getChildren().add(nothing);
        }
    }

    private Stream<Entry> entries(Group group) {
        List<Command> ofGroup = commands.stream().filter(command -> command.group() == group).toList();
        return Stream.concat(ofGroup.stream().filter(Command::listed).map(Entry::of), numbered(ofGroup).stream());
    }

    /// One line for those that differ by a number only.
    private static Optional<Entry> numbered(List<Command> commands) {
        List<Command> tabs = commands.stream().filter(command -> !command.listed()).toList();
        return tabs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Entry(
                                Wording.of("Tab {0} to {1}", 1, tabs.size()),
                                "",
                                List.of(tabs.getFirst().keyText(), tabs.getLast().keyText())));
    }

    private void add(String title, Stream<Entry> entries, String typed) {
        List<Entry> shown = entries.filter(entry -> entry.contains(typed)).toList();
        if (shown.isEmpty()) {
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        for (int row = 0; row < shown.size(); row++) {
            HBox keys = keys(shown.get(row).keys());
            GridPane.setHalignment(keys, HPos.RIGHT);
            Label name = new Label(shown.get(row).title());
            name.setMinWidth(0);
            grid.addRow(row, name, keys);
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("keys-title");
        groups.getChildren().addAll(heading, grid);
    }

    private static HBox keys(List<String> keys) {
        HBox row = new HBox();
        row.getStyleClass().add("keys-row");
        for (String key : keys) {
            Label label = new Label(key);
            label.getStyleClass().add("key");
            label.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(label);
        }
        if (keys.isEmpty()) {
            row.getChildren().add(new Hint(Wording.of("no key")));
        }
        return row;
    }
}
