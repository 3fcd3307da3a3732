package app.syntopic.view.shell;

import app.syntopic.view.settings.SettingsViewModel;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All commands of the window, in the order of the menu.
final class Commands {

    private final List<Command> usual;
    private final Map<String, MenuItem> items = new HashMap<>();
    private List<Command> all;
    private boolean pressed;

    Commands(List<Command> all) {
        this.usual = List.copyOf(all);
        this.all = usual;
    }

    /// Gives commands other keys than their usual ones, at once.
    ///
    /// @param keys by English title; a command that is not in it has its usual keys
    void rebind(Map<String, List<String>> keys) {
        all =
                usual.stream()
                        .map(command ->
                                Optional.ofNullable(keys.get(command.name())).map(command::withKeys).orElse(command))
                        .toList();
        for (Command command : all) {
            Optional.ofNullable(items.get(command.name()))
                    .ifPresent(item -> item.setAccelerator(command.key().orElse(null)));
        }
    }

    /// Commands and their keys now, as the page of settings lists them.
    List<SettingsViewModel.Binding> bindings() {
        return all.stream()
                .filter(Command::listed)
                .map(command ->
                        new SettingsViewModel.Binding(
                                command.name(), command.title(), command.group().title(), command.keys()))
                .toList();
    }

    List<Command> all() {
        return all;
    }

    /// The command with an English title, which must exist.
    Command named(String english) {
        return all.stream()
                .filter(command -> command.name().equals(english))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command is called " + english));
    }

    /// Runs the command whose key this is. Meant as a filter of the scene, so that keys work wherever the focus is; the
    /// menu's own accelerators never see them.
    ///
    /// @param least what does not reach so far stays undone
    void handle(KeyEvent event, Command.Reach least) {
        pressed = false;
        for (Command command : all) {
            if (command.keys().stream().anyMatch(key -> key.match(event))) {
                if (command.reach().compareTo(least) >= 0) {
                    command.run();
                }
                pressed = true;
                event.consume();
                return;
            }
        }
    }

    /// Keeps from a text the letter that the key of a command stands for on some systems, as with Ctrl, Alt and a
    /// digit. Meant as a filter of the scene.
    void handleTyped(KeyEvent event) {
        if (pressed) {
            event.consume();
        }
    }

    /// Is told that a key is no longer down. Meant as a filter of the scene.
    void released() {
        pressed = false;
    }

    /// One sub-menu a group.
    List<Menu> menus() {
        return Arrays.stream(Command.Group.values()).map(this::menu).toList();
    }

    private Menu menu(Command.Group group) {
        Menu menu = new Menu(group.title());
        for (Command command : all) {
            if (command.group() == group && command.listed()) {
                menu.getItems().add(item(command));
            }
        }
        return menu;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title());
        items.put(command.name(), item);
        command.key().ifPresent(item::setAccelerator);
        command.available().ifPresent(available -> item.disableProperty().bind(Bindings.not(available)));
        item.setOnAction(event -> command.run());
        return item;
    }
}
