package app.syntopic.view.settings;

import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Settings;

import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The settings and what changes with them. A change is seen at once and saved. For the window's thread only.
public final class SettingsViewModel {

    private final Settings settings;
    private final Theme theme;
    private final Supplier<List<Binding>> bindings;
    private final Runnable keysChanged;
    private final Supplier<List<String>> spelt;
    private final Runnable languageChanged;
    private final LongConsumer historyRoom;

    /// A command and its keys now.
    ///
    /// @param name its English title, by which its keys are kept
    /// @param title as the menu says it
    /// @param group where it stands in the menu
    public record Binding(String name, String title, String group, List<KeyCombination> keys) {
        public Binding {
            keys = List.copyOf(keys);
        }
    }

    /// @param bindings all commands
    /// @param keysChanged told when a command has other keys
    /// @param languageChanged told when another language is to be spoken
    /// @param spelt the languages there are dictionaries of
    /// @param historyRoom told how many bytes earlier versions may take
    public SettingsViewModel(
            Settings settings,
            Theme theme,
            Supplier<List<Binding>> bindings,
            Runnable keysChanged,
            Runnable languageChanged,
            Supplier<List<String>> spelt,
            LongConsumer historyRoom) {
        this.historyRoom = historyRoom;
        this.spelt = spelt;
        this.settings = settings;
        this.theme = theme;
        this.bindings = bindings;
        this.keysChanged = keysChanged;
        this.languageChanged = languageChanged;
    }

    Settings.Theme theme() {
        return settings.theme();
    }

    void theme(Settings.Theme choice) {
        settings.theme(choice);
        theme.choiceProperty().set(choice);
    }

    int zoomPercent() {
        return theme.zoomPercentProperty().get();
    }

    void zoomPercent(int percent) {
        theme.zoomTo(percent);
        settings.zoomPercent(theme.zoomPercentProperty().get());
    }

    Preferences preferences() {
        return settings.preferences();
    }

    void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(settings.preferences());
        settings.preferences(changed);
        theme.preferencesProperty().set(changed);
    }

    void language(Preferences.Language language) {
        change(preferences -> preferences.withLanguage(language));
        languageChanged.run();
    }

    void historyMegabytes(int megabytes) {
        change(preferences -> preferences.withHistoryMegabytes(megabytes));
        historyRoom.accept(preferences().historyBytes());
    }

    List<String> spelt() {
        return spelt.get();
    }

    List<Binding> bindings() {
        return bindings.get();
    }

    /// The other command that has a key already.
    Optional<Binding> user(KeyCombination key, String except) {
        return bindings().stream()
                .filter(binding -> !binding.name().equals(except) && binding.keys().contains(key))
                .findFirst();
    }

    boolean isUsual(String command) {
        return !settings.preferences().keys().containsKey(command);
    }

    /// Gives a command a key in place of those it has, and takes it from whichever has it.
    void bind(String command, KeyCombination key) {
        user(key, command)
                .ifPresent(other ->
                        keys(other.name(), other.keys().stream().filter(theirs -> !theirs.equals(key)).toList()));
        keys(command, List.of(key));
        keysChanged.run();
    }

    private void keys(String command, List<KeyCombination> keys) {
        change(preferences -> preferences.withKeys(command, keys.stream().map(KeyCombination::getName).toList()));
    }

    void unbind(String command) {
        keys(command, List.of());
        keysChanged.run();
    }

    void bindUsual(String command) {
        change(preferences -> preferences.withUsualKeys(command));
        keysChanged.run();
    }
}
