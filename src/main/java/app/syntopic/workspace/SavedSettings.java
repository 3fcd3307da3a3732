package app.syntopic.workspace;

import app.syntopic.model.Sentence;
import app.syntopic.notebook.DataFolder;
import app.syntopic.notebook.WriteFailure;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Settings kept in a small JSON file. A file that cannot be read counts as none, and is left as it is until something
/// changes.
public final class SavedSettings implements Settings {

    private static final int MOST_RECENT = 10;
    private static final int MOST_SEARCHES = 20;
    private static final int LONGEST_SEARCH = 500;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final SavedJson<Values> saved;
    private Values values;
    private Consumer<Sentence> onTrouble = sentence -> {};

    private SavedSettings(SavedJson<Values> saved) {
        this.saved = saved;
        this.values = read(saved);
    }

    /// The settings of whoever runs the program.
    ///
    /// @param data where caches live; empty for the platform's data folder
    public static SavedSettings forUser(Optional<Path> data) {
        return in(DataFolder.of(data).path().resolve("settings.json"));
    }

    /// Where the sample notebook is put for whoever runs the program.
    public static Path sampleFolder(Optional<Path> data) {
        return DataFolder.of(data).path().resolve("sample notebook");
    }

    public static SavedSettings in(Path file) {
        return new SavedSettings(new SavedJson<>(file, JSON, new TypeReference<>() {}));
    }

    private static Values read(SavedJson<Values> saved) {
        try {
            return saved.read().map(Values::tidied).orElse(Values.USUAL);
        } catch (IOException | JacksonException unreadable) {
            // settings only please the reader: usual ones serve when the file is damaged
            return Values.USUAL;
        }
    }

    @Override
    public synchronized Theme theme() {
        return values.theme();
    }

    @Override
    public void theme(Theme theme) {
        change(v -> v.with(theme));
    }

    @Override
    public synchronized WindowSize windowSize() {
        return values.window();
    }

    @Override
    public void windowSize(WindowSize size) {
        change(v -> v.with(size));
    }

    @Override
    public synchronized int zoomPercent() {
        return values.zoomPercent();
    }

    @Override
    public void zoomPercent(int percent) {
        change(v -> v.withZoom(percent).tidied());
    }

    @Override
    public synchronized boolean contextShown() {
        return values.contextShown();
    }

    @Override
    public void contextShown(boolean shown) {
        change(v -> v.withContext(shown));
    }

    @Override
    public synchronized Preferences preferences() {
        return values.preferences();
    }

    @Override
    public void preferences(Preferences preferences) {
        change(v -> v.with(preferences).tidied());
    }

    @Override
    public synchronized List<Path> recentNotebooks() {
        return values.recentNotebooks().stream().map(Path::of).toList();
    }

    @Override
    public void opened(Path notebook) {
        String opened = name(notebook);
        change(v -> {
            List<String> recent = new ArrayList<>(v.recentNotebooks());
            recent.remove(opened);
            recent.addFirst(opened);
            List<String> kept = recent.subList(0, Math.min(MOST_RECENT, recent.size()));
            Map<String, OpenPages> pages = new LinkedHashMap<>(v.openPages());
            pages.keySet().retainAll(kept);
            return v.with(List.copyOf(kept), pages);
        });
    }

    @Override
    public synchronized List<String> recentSearches() {
        return values.recentSearches();
    }

    @Override
    public void searched(String query) {
        String asked = query.strip();
        if (!asked.isEmpty() && asked.length() <= LONGEST_SEARCH) {
            change(v -> {
                List<String> recent = new ArrayList<>(v.recentSearches());
                recent.remove(asked);
                recent.addFirst(asked);
                return v.withSearches(List.copyOf(recent.subList(0, Math.min(MOST_SEARCHES, recent.size()))));
            });
        }
    }

    private static String name(Path notebook) {
        return notebook.toAbsolutePath().normalize().toString();
    }

    @Override
    public synchronized OpenPages openPages(Path notebook) {
        return values.openPages().getOrDefault(name(notebook), OpenPages.NONE);
    }

    @Override
    public void openPages(Path notebook, OpenPages open) {
        change(v -> {
            Map<String, OpenPages> pages = new LinkedHashMap<>(v.openPages());
            pages.put(name(notebook), open);
            return v.with(v.recentNotebooks(), pages);
        });
    }

    @Override
    public synchronized void onTrouble(Consumer<Sentence> told) {
        onTrouble = told;
    }

    private synchronized void change(UnaryOperator<Values> change) {
        Values changed = change.apply(values);
        if (changed.equals(values)) {
            return;
        }
        values = changed;
        try {
            saved.write(values);
        } catch (IOException failed) {
            onTrouble.accept(Sentence.of("What you set could not be saved: {0}.", WriteFailure.reason(failed)));
        }
    }

    /// What the file holds.
    record Values(
            Theme theme,
            WindowSize window,
            int zoomPercent,
            boolean contextShown,
            List<String> recentNotebooks,
            Map<String, OpenPages> openPages,
            Preferences preferences,
            List<String> recentSearches) {

        static final Values USUAL =
                new Values(
                        Theme.SYSTEM,
                        new WindowSize(1440, 900, false),
                        100,
                        true,
                        List.of(),
                        Map.of(),
                        Preferences.USUAL,
                        List.of());

        Values with(Theme other) {
            return new Values(
                    other, window, zoomPercent, contextShown, recentNotebooks, openPages, preferences, recentSearches);
        }

        Values with(WindowSize size) {
            return new Values(
                    theme, size, zoomPercent, contextShown, recentNotebooks, openPages, preferences, recentSearches);
        }

        Values withZoom(int percent) {
            return new Values(
                    theme, window, percent, contextShown, recentNotebooks, openPages, preferences, recentSearches);
        }

        Values withContext(boolean shown) {
            return new Values(
                    theme, window, zoomPercent, shown, recentNotebooks, openPages, preferences, recentSearches);
        }

        Values with(List<String> recent, Map<String, OpenPages> pages) {
            return new Values(theme, window, zoomPercent, contextShown, recent, pages, preferences, recentSearches);
        }

        Values with(Preferences other) {
            return new Values(
                    theme, window, zoomPercent, contextShown, recentNotebooks, openPages, other, recentSearches);
        }

        Values withSearches(List<String> searches) {
            return new Values(
                    theme, window, zoomPercent, contextShown, recentNotebooks, openPages, preferences, searches);
        }

        /// With what an older or edited file lacks put in, and what is out of range brought in.
        @SuppressWarnings("ConstantValue") // a JSON file may leave out what the type promises
        Values tidied() {
            return new Values(
                    theme == null ? USUAL.theme : theme,
                    window == null || window.width() < 200 || window.height() < 200 ? USUAL.window : window,
                    zoomPercent == 0 ? USUAL.zoomPercent : Math.clamp(zoomPercent, 50, 300),
                    contextShown,
                    recentNotebooks == null ? List.of() : recentNotebooks,
                    openPages == null ? Map.of() : openPages,
                    preferences == null ? USUAL.preferences : preferences.tidied(),
                    recentSearches == null ? List.of() : recentSearches);
        }
    }
}
