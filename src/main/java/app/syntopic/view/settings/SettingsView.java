package app.syntopic.view.settings;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Focus;
import app.syntopic.workspace.Preferences;
import app.syntopic.workspace.Settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One page of everything that can be set, with a box to find it.
public final class SettingsView extends ScrollPane {

    private final String look = Wording.of("Look");
    private final String reading = Wording.of("Reading");
    private final String history = Wording.of("History");
    private final String keyNames = Wording.of("Keys");
    private final String usualFont = Wording.of("Usual");

    private static final List<Integer> HISTORY_MEGABYTES = List.of(256, 512, 1024, 2048, 5120, 10_240, 51_200);

    private final SettingsViewModel model;
    private final TextField filter = new TextField();
    private final Map<Label, List<SettingRow>> groups = new LinkedHashMap<>();
    private final List<KeyControl> keys = new ArrayList<>();
    private final Label nothing = new Label(Wording.of("No setting is called like this."));
    private final VBox column = new VBox();

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().addAll("tab-page", "settings");
        setFitToWidth(true);
        Label title = new Label(Wording.of("Settings"));
        title.getStyleClass().add("page-title");
        filter.setId("settings-filter");
        filter.setPromptText(Wording.of("Find a setting or a key"));
        filter.setAccessibleText(Wording.of("Find a setting or a key"));
        nothing.getStyleClass().add("empty-hint");
        column.getStyleClass().add("settings-column");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        column.getChildren().addAll(title, filter);
        addGroup(look, look());
        addGroup(reading, reading());
        addGroup(WritingSettings.group(), new WritingSettings(model).rows());
        addGroup(history, List.of(historyRoom()));
        addGroup(keyNames, keys());
        column.getChildren().add(nothing);
        filter.textProperty().subscribe(this::show);
        setContent(new StackPane(column));
    }

    public void focusFilter() {
        Focus.on(filter);
    }

    private void addGroup(String name, List<SettingRow> rows) {
        Label heading = new Label(name);
        heading.getStyleClass().add("settings-group");
        groups.put(heading, rows);
        column.getChildren().add(heading);
        column.getChildren().addAll(rows);
    }

    private void show(String typed) {
        boolean any = false;
        for (Map.Entry<Label, List<SettingRow>> group : groups.entrySet()) {
            long shown = group.getValue().stream().filter(row -> row.filter(typed)).count();
            group.getKey().setVisible(shown > 0);
            group.getKey().setManaged(shown > 0);
            any |= shown > 0;
        }
        nothing.setVisible(!any);
        nothing.setManaged(!any);
    }

    private List<SettingRow> look() {
        Preferences now = model.preferences();
        ComboBox<Settings.Theme> theme =
                choice(List.of(Settings.Theme.values()), SettingsView::name, model.theme(), model::theme);
        theme.setId("setting-theme");
        ComboBox<Preferences.Language> language =
                choice(List.of(Preferences.Language.values()), SettingsView::name, now.language(), model::language);
        language.setId("setting-language");
        return List.of(
                new SettingRow(look, Wording.of("Language"), Wording.of("Of the window. Notes keep theirs."), language),
                new SettingRow(look, Wording.of("Theme"), Wording.of("Light, dark, or as the system says."), theme),
                new SettingRow(
                        look,
                        Wording.of("High contrast"),
                        Wording.of("Stronger lines and colours, in light and dark."),
                        check(now.highContrast(), on -> model.change(p -> p.withHighContrast(on)), "setting-contrast")),
                new SettingRow(
                        look,
                        Wording.of("Size of everything"),
                        Wording.of("Also Ctrl and the mouse wheel."),
                        percents(50, 200, model.zoomPercent(), model::zoomPercent)),
                new SettingRow(
                        look,
                        Wording.of("Font of the interface"),
                        "",
                        font(now.interfaceFont(), Preferences::withInterfaceFont)),
                new SettingRow(
                        look,
                        Wording.of("Reduced motion"),
                        Wording.of("Nothing fades or slides."),
                        check(
                                now.reducedMotion(),
                                on -> model.change(p -> p.withReducedMotion(on)),
                                "setting-motion")));
    }

    private List<SettingRow> reading() {
        Preferences now = model.preferences();
        ComboBox<Preferences.Mentions> mentions =
                choice(
                        List.of(Preferences.Mentions.values()),
                        SettingsView::name,
                        now.mentions(),
                        style -> model.change(p -> p.withMentions(style)));
        mentions.setId("setting-mentions");
        return List.of(
                new SettingRow(
                        reading,
                        Wording.of("Font of notes"),
                        "",
                        font(now.readingFont(), Preferences::withReadingFont)),
                new SettingRow(
                        reading,
                        Wording.of("Size of notes"),
                        Wording.of("Against the rest; a single note can have its own size as well."),
                        percents(70, 200, now.textPercent(), percent -> model.change(p -> p.withTextPercent(percent)))),
                new SettingRow(
                        reading,
                        Wording.of("Width of the column"),
                        Wording.of("100 % holds some 68 characters a line."),
                        percents(
                                70,
                                160,
                                now.columnPercent(),
                                percent -> model.change(p -> p.withColumnPercent(percent)))),
                new SettingRow(
                        reading,
                        Wording.of("Concepts in running text"),
                        Wording.of("How terms and links are underlined."),
                        mentions));
    }

    private SettingRow historyRoom() {
        ComboBox<Integer> room =
                choice(
                        HISTORY_MEGABYTES,
                        SettingsView::size,
                        model.preferences().historyMegabytes(),
                        model::historyMegabytes);
        room.setId("setting-history");
        return new SettingRow(
                history,
                Wording.of("Room for earlier versions"),
                Wording.of(
                        "Of all notes of a notebook together. Older versions thin out, to one a day and later one a"
                                + " week; when the room is full, the oldest go."),
                room);
    }

    private static String size(int megabytes) {
        return megabytes % 1024 == 0 ? Wording.of("{0} GB", megabytes / 1024) : Wording.of("{0} MB", megabytes);
    }

    private List<SettingRow> keys() {
        List<SettingRow> rows = new ArrayList<>();
        for (SettingsViewModel.Binding binding : model.bindings()) {
            KeyControl control = new KeyControl(model, binding, () -> keys.forEach(KeyControl::show));
            keys.add(control);
            rows.add(new SettingRow(keyNames + " " + binding.group(), binding.title(), "", control));
        }
        return rows;
    }

    private ComboBox<String> font(String now, BiFunction<Preferences, String, Preferences> with) {
        List<String> families = new ArrayList<>(List.of(usualFont));
        families.addAll(Font.getFamilies());
        return choice(
                families,
                Function.identity(),
                now.isEmpty() ? usualFont : now,
                family -> model.change(p -> with.apply(p, family.equals(usualFont) ? "" : family)));
    }

    private static ComboBox<Integer> percents(int from, int to, int now, Consumer<Integer> changed) {
        List<Integer> steps = IntStream.rangeClosed(from / 10, to / 10).map(step -> step * 10).boxed().toList();
        return choice(steps, percent -> percent + " %", now, changed);
    }

    static CheckBox check(boolean now, Consumer<Boolean> changed, String id) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setSelected(now);
        box.selectedProperty().subscribe((before, on) -> changed.accept(on));
        return box;
    }

    private static <T> ComboBox<T> choice(List<T> of, Function<T, String> name, T now, Consumer<T> changed) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(of);
        box.setValue(now);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return of.stream().filter(value -> name.apply(value).equals(text)).findFirst().orElse(now);
                    }
                });
        box.getStyleClass().add("setting-choice");
        box.valueProperty().subscribe((before, chosen) -> changed.accept(chosen));
        return box;
    }

    /// Each in its own words, for those who landed in the wrong one.
    private static String name(Preferences.Language language) {
        return switch (language) {
            case SYSTEM -> Wording.of("As the system");
            case ENGLISH -> "English";
            case GERMAN -> "Deutsch";
        };
    }

    private static String name(Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> Wording.of("As the system");
            case LIGHT -> Wording.of("Light");
            case DARK -> Wording.of("Dark");
        };
    }

    private static String name(Preferences.Mentions style) {
        return switch (style) {
            case DOTTED -> Wording.of("Fine dots");
            case LINE -> Wording.of("A thin line");
            case HIDDEN -> Wording.of("Not at all");
        };
    }
}
