package app.syntopic.view.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.List;

/// All commands of the window, in the order of the menu.
final class Commands {

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = List.copyOf(all);
    }

    List<Command> all() {
        return all;
    }

    /// The command with a title, which must exist.
    Command named(String title) {
        return all.stream()
                .filter(command -> command.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command is called " + title));
    }

    /// Runs the command whose key this is. Meant as a filter of the scene, so that keys work wherever the focus is.
    void handle(KeyEvent event) {
        for (Command command : all) {
            if (command.keys().stream().anyMatch(key -> key.match(event))) {
                command.run();
                event.consume();
                return;
            }
        }
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

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title());
        command.key().ifPresent(item::setAccelerator);
        command.available().ifPresent(available -> item.disableProperty().bind(Bindings.not(available)));
        item.setOnAction(event -> command.run());
        return item;
    }
}
