package app.syntopic.view.settings;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Keys;

import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows a command's key and takes another one: press it, then press the new one. Esc leaves it as it was, Backspace
/// takes it away. A key that another command has is named before it is taken.
final class KeyControl extends VBox {

    private final SettingsViewModel model;
    private final String command;
    private final String ask = Wording.of("Press the new key");
    private final String title;
    private final Runnable changed;
    private final Button key = new Button();
    private final Button usual = new Button(Wording.of("Usual"));
    private final Label says = new Label();
    private final EventHandler<KeyEvent> capture = this::captured;
    private Optional<KeyCombination> taken = Optional.empty();

    /// @param changed told when any command's key changed
    KeyControl(SettingsViewModel model, SettingsViewModel.Binding binding, Runnable changed) {
        this.model = model;
        this.command = binding.name();
        this.title = binding.title();
        this.changed = changed;
        getStyleClass().add("key-control");
        key.getStyleClass().add("key-button");
        key.setOnAction(event -> ask());
        key.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        stop();
                    }
                });
        usual.getStyleClass().add("flat-link");
        usual.setAccessibleText(Wording.of("Give “{0}” its usual key", title));
        usual.setOnAction(event -> {
            model.bindUsual(command);
            changed.run();
        });
        says.getStyleClass().add("key-conflict");
        says.setWrapText(true);
        HBox line = new HBox(usual, key);
        line.getStyleClass().add("key-line");
        getChildren().addAll(line, says);
        show();
    }

    void show() {
        List<KeyCombination> keys =
                model.bindings().stream()
                        .filter(binding -> binding.name().equals(command))
                        .findFirst()
                        .map(SettingsViewModel.Binding::keys)
                        .orElse(List.of());
        key.setText(keys.isEmpty() ? Wording.of("none") : Keys.display(keys.getFirst()));
        key.setAccessibleText(Wording.of("Key of “{0}”: {1}. Press to change it", title, key.getText()));
        usual.setVisible(!model.isUsual(command));
        say("");
    }

    private void say(String sentence) {
        says.setText(sentence);
        says.setVisible(!sentence.isEmpty());
        says.setManaged(!sentence.isEmpty());
    }

    /// Before the scene's own filter, which would run the command the key has now.
    private void ask() {
        key.setText(ask);
        window().ifPresent(window -> window.addEventFilter(KeyEvent.KEY_PRESSED, capture));
    }

    private Optional<Window> window() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getWindow());
    }

    private void stop() {
        window().ifPresent(window -> window.removeEventFilter(KeyEvent.KEY_PRESSED, capture));
        if (key.getText().equals(ask) || taken.isPresent()) {
            taken = Optional.empty();
            show();
        }
    }

    private void captured(KeyEvent event) {
        event.consume();
        KeyCode code = event.getCode();
        if (code.isModifierKey()) {
            return;
        }
        if (code == KeyCode.ESCAPE) {
            stop();
        } else if (code == KeyCode.BACK_SPACE) {
            end(() -> model.unbind(command));
        } else {
            take(combination(event), code);
        }
    }

    private void take(KeyCombination wanted, KeyCode code) {
        boolean writes = !wanted.getName().contains("+") && !code.isFunctionKey();
        Optional<SettingsViewModel.Binding> other = model.user(wanted, command);
        if (writes) {
            say(Wording.of("A key alone writes text. Press it with Ctrl or Alt."));
        } else if (other.isPresent() && !taken.equals(Optional.of(wanted))) {
            taken = Optional.of(wanted);
            say(Wording.of("{0} is “{1}”. Press it again to take it.", Keys.display(wanted), other.get().title()));
        } else {
            end(() -> model.bind(command, wanted));
        }
    }

    private void end(Runnable change) {
        taken = Optional.empty();
        window().ifPresent(window -> window.removeEventFilter(KeyEvent.KEY_PRESSED, capture));
        change.run();
        changed.run();
    }

    private static KeyCombination combination(KeyEvent event) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(KeyCombination.Modifier[]::new));
    }
}
