package app.syntopic.view.settings;

import app.syntopic.view.Wording;

import javafx.scene.control.Button;

import java.util.List;

/// What helps while one writes.
record WritingSettings(SettingsViewModel model) {

    static String group() {
        return Wording.of("Writing");
    }

    List<SettingRow> rows() {
        return List.of(
                new SettingRow(
                        group(),
                        Wording.of("Check spelling"),
                        Wording.of("In the language a note’s front matter names (lang), else the system’s."),
                        SettingsView.check(model.checksSpelling(), model::checkSpelling, "setting-spelling")),
                new SettingRow(group(), Wording.of("Dictionaries"), dictionaries(), open()));
    }

    private String dictionaries() {
        List<String> languages = model.spelt();
        return languages.isEmpty()
                ? Wording.of(
                        "No dictionary was found. Install one of your system’s Hunspell packages, or put a .dic and its"
                                + " .aff file into {0}.",
                        model.dictionaries())
                : Wording.of(
                        "Here: {0}. More of Hunspell’s, a .dic and its .aff file each, can be put into {1}.",
                        String.join(", ", languages), model.dictionaries());
    }

    private Button open() {
        Button open = new Button(Wording.of("Open folder"));
        open.setId("setting-dictionaries");
        open.setOnAction(event -> model.openDictionaries());
        return open;
    }
}
