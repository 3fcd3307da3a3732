package app.syntopic.view.settings;

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

    private static final String LOOK = "Look";
    private static final String READING = "Reading";
    private static final String KEYS = "Keys";
    private static final String USUAL_FONT = "Usual";

    private final SettingsViewModel model;
    private final TextField filter = new TextField();
    private final Map<Label, List<SettingRow>> groups = new LinkedHashMap<>();
    private final List<KeyControl> keys = new ArrayList<>();
    private final Label nothing = new Label("No setting is called like this.");
    private final VBox column = new VBox();

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().addAll("tab-page", "settings");
        setFitToWidth(true);
        Label title = new Label("Settings");
        title.getStyleClass().add("page-title");
        filter.setId("settings-filter");
        filter.setPromptText("Find a setting or a key");
        filter.setAccessibleText("Find a setting or a key");
        nothing.getStyleClass().add("empty-hint");
        column.getStyleClass().add("settings-column");
        column.setMaxWidth(Region.USE_PREF_SIZE);
        column.getChildren().addAll(title, filter);
        addGroup(LOOK, look());
        addGroup(READING, reading());
        addGroup(KEYS, keys());
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
        return List.of(
                new SettingRow(LOOK, "Theme", "Light, dark, or as the system says.", theme),
                new SettingRow(
                        LOOK,
                        "High contrast",
                        "Stronger lines and colours, in light and dark.",
                        check(now.highContrast(), on -> model.change(p -> p.withHighContrast(on)), "setting-contrast")),
                new SettingRow(
                        LOOK,
                        "Size of everything",
                        "Also Ctrl and the mouse wheel.",
                        percents(50, 200, model.zoomPercent(), model::zoomPercent)),
                new SettingRow(
                        LOOK, "Font of the interface", "", font(now.interfaceFont(), Preferences::withInterfaceFont)),
                new SettingRow(
                        LOOK,
                        "Reduced motion",
                        "Nothing fades or slides.",
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
                new SettingRow(READING, "Font of notes", "", font(now.readingFont(), Preferences::withReadingFont)),
                new SettingRow(
                        READING,
                        "Size of notes",
                        "Against the rest; a single note can have its own size as well.",
                        percents(70, 200, now.textPercent(), percent -> model.change(p -> p.withTextPercent(percent)))),
                new SettingRow(
                        READING,
                        "Width of the column",
                        "100 % holds some 68 characters a line.",
                        percents(
                                70,
                                160,
                                now.columnPercent(),
                                percent -> model.change(p -> p.withColumnPercent(percent)))),
                new SettingRow(READING, "Concepts in running text", "How terms and links are underlined.", mentions));
    }

    private List<SettingRow> keys() {
        List<SettingRow> rows = new ArrayList<>();
        for (SettingsViewModel.Binding binding : model.bindings()) {
            KeyControl control = new KeyControl(model, binding.title(), () -> keys.forEach(KeyControl::show));
            keys.add(control);
            rows.add(new SettingRow(KEYS + " " + binding.group(), binding.title(), "", control));
        }
        return rows;
    }

    private ComboBox<String> font(String now, BiFunction<Preferences, String, Preferences> with) {
        List<String> families = new ArrayList<>(List.of(USUAL_FONT));
        families.addAll(Font.getFamilies());
        return choice(
                families,
                Function.identity(),
                now.isEmpty() ? USUAL_FONT : now,
                family -> model.change(p -> with.apply(p, family.equals(USUAL_FONT) ? "" : family)));
    }

    private static ComboBox<Integer> percents(int from, int to, int now, Consumer<Integer> changed) {
        List<Integer> steps = IntStream.rangeClosed(from / 10, to / 10).map(step -> step * 10).boxed().toList();
        return choice(steps, percent -> percent + " %", now, changed);
    }

    private static CheckBox check(boolean now, Consumer<Boolean> changed, String id) {
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

    private static String name(Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> "As the system";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }

    private static String name(Preferences.Mentions style) {
        return switch (style) {
            case DOTTED -> "Fine dots";
            case LINE -> "A thin line";
            case HIDDEN -> "Not at all";
        };
    }
}
