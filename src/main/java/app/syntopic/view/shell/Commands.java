package app.syntopic.view.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All commands of the window, in the order of the menu.
final class Commands {

    private final List<Command> all;

    Commands(List<Command> all) {
        this.all = List.copyOf(all);
    }

    List<Command> all() {
        return all;
    }

    /// The key shown for the command with a title.
    Optional<KeyCombination> keyOf(String title) {
        return all.stream().filter(command -> command.title().equals(title)).findFirst().flatMap(Command::key);
    }

    /// Lets the keys work wherever in the scene the focus is.
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void handle(KeyEvent event) {
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
            if (command.group() == group) {
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
