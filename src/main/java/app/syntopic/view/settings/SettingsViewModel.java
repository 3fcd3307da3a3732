package app.syntopic.view.settings;

import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Settings;

import javafx.scene.input.KeyCombination;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The settings and what changes with them. A change is seen at once and saved. For the window's thread only.
public final class SettingsViewModel {

    private final Settings settings;
    private final Theme theme;
    private final Supplier<List<Binding>> bindings;
    private final Supplier<List<String>> spelt;
    private final SettingsEffects effects;

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
    /// @param spelt the languages there are dictionaries of
    public SettingsViewModel(
            Settings settings,
            Theme theme,
            Supplier<List<Binding>> bindings,
            Supplier<List<String>> spelt,
            SettingsEffects effects) {
        this.settings = settings;
        this.theme = theme;
        this.bindings = bindings;
        this.spelt = spelt;
        this.effects = effects;
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
        effects.languageChanged();
    }

    void historyMegabytes(int megabytes) {
        change(preferences -> preferences.withHistoryMegabytes(megabytes));
        effects.historyRoom(preferences().historyBytes());
    }

    List<String> spelt() {
        return spelt.get();
    }

    boolean checksSpelling() {
        return preferences().writing().checksSpelling();
    }

    void checkSpelling(boolean on) {
        change(preferences -> preferences.withWriting(preferences.writing().withSpelling(on)));
        effects.spellingSwitched(on);
    }

    Path dictionaries() {
        return effects.dictionaries();
    }

    void openDictionaries() {
        effects.openDictionaries();
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
        effects.keysChanged();
    }

    private void keys(String command, List<KeyCombination> keys) {
        change(preferences -> preferences.withKeys(command, keys.stream().map(KeyCombination::getName).toList()));
    }

    void unbind(String command) {
        keys(command, List.of());
        effects.keysChanged();
    }

    void bindUsual(String command) {
        change(preferences -> preferences.withUsualKeys(command));
        effects.keysChanged();
    }
}
