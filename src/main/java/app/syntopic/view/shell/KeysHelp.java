package app.syntopic.view.shell;

import app.syntopic.view.Wording;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All keys, by group, with a box to find one by its name or by the key.
final class KeysHelp extends VBox {

    /// What the page itself does with single keys, which no command has.
    private static List<Entry> onThePage() {
        return List.of(
                new Entry(Wording.of("Next section, previous section"), "J  K"),
                new Entry(Wording.of("Fold or unfold a section, all sections"), Wording.of("F  Shift F")),
                new Entry(Wording.of("Next link, previous link"), Wording.of("Tab  Shift Tab")),
                new Entry(Wording.of("Show what a link leads to, keep that open"), Wording.of("Space  P")),
                new Entry(Wording.of("Follow the link, in a new tab"), Wording.of("Enter  Ctrl Enter")),
                new Entry(Wording.of("Close the card, leave the links"), Wording.of("Esc")));
    }

    private final List<Command> commands;
    private final TextField filter = new TextField();
    private final VBox groups = new VBox();

    private record Entry(String title, String key) {

        boolean contains(String typed) {
            String whole = (title + " " + key).toLowerCase(Locale.ROOT);
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
        if (groups.getChildren().isEmpty()) {
            Label nothing = new Label(Wording.of("No command or key is like “{0}”.", typed));
            nothing.getStyleClass().add("empty-hint");
            groups.getChildren().add(nothing);
        }
    }

    private Stream<Entry> entries(Group group) {
        return commands.stream()
                .filter(command -> command.group() == group && command.listed() && !command.keys().isEmpty())
                .map(command -> new Entry(command.title(), command.keyText()));
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
            HBox keys = keys(shown.get(row).key());
            GridPane.setHalignment(keys, HPos.RIGHT);
            Label name = new Label(shown.get(row).title());
            name.setMinWidth(0);
            grid.addRow(row, name, keys);
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("keys-title");
        groups.getChildren().addAll(heading, grid);
    }

    private static HBox keys(String text) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys-row");
        keys.getChildren()
                .setAll(
                        Arrays.stream(text.split(" {2}"))
                                .map(key -> {
                                    Label label = new Label(key);
                                    label.getStyleClass().add("key");
                                    return label;
                                })
                                .collect(Collectors.toList()));
        return keys;
    }
}
