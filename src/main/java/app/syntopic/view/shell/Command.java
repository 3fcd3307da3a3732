package app.syntopic.view.shell;

import app.syntopic.view.Wording;
import app.syntopic.view.control.Keys;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something the reader can ask for: in the menu, in the palette and by its keys.
///
/// @param name its English title, by which the reader's own keys are kept
/// @param title as menu and palette say it
/// @param others words a reader may look for it by instead, with commas between them
/// @param keys the first is shown; may be none
/// @param available empty when it always is
/// @param listed whether menu, palette and the list of keys name it
/// @param reach where its keys act
record Command(
        Group group,
        String name,
        String title,
        String others,
        List<KeyCombination> keys,
        Optional<ReadOnlyBooleanProperty> available,
        boolean listed,
        Reach reach,
        Runnable action) {

    /// What a command is about. While something lies over the page and has the focus, keys of what is below do nothing.
    enum Reach {
        /// The page, its notebook or its tab.
        PAGE,
        /// A list that comes up over the page, and may do so in place of another one.
        LIST,
        /// The window, whatever is in it.
        WINDOW
    }

    enum Group {
        FILE,
        EDIT,
        GO,
        VIEW,
        HELP;

        String title() {
            return switch (this) {
                case FILE -> Wording.of("File");
                case EDIT -> Wording.of("Edit");
                case GO -> Wording.of("Go");
                case VIEW -> Wording.of("View");
                case HELP -> Wording.of("Help");
            };
        }
    }

    static Command of(Group group, String english, Runnable action, String... keys) {
        List<KeyCombination> combinations = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
        return new Command(
                group, english, Wording.of(english), "", combinations, Optional.empty(), true, Reach.PAGE, action);
    }

    /// An entry of a menu that runs it, with the key it has now.
    MenuItem menuItem() {
        MenuItem item = new MenuItem(title);
        key().ifPresent(item::setAccelerator);
        item.setOnAction(event -> run());
        return item;
    }

    /// The same, said in other words.
    Command titled(String other) {
        return new Command(group, name, other, others, keys, available, listed, reach, action);
    }

    /// The same, also found by other words.
    ///
    /// @param words with commas between them
    Command alsoBy(String words) {
        return new Command(group, name, title, words, keys, available, listed, reach, action);
    }

    Command when(ReadOnlyBooleanProperty condition) {
        return new Command(group, name, title, others, keys, Optional.of(condition), listed, reach, action);
    }

    /// The same, with keys that act where others do not.
    Command reaching(Reach other) {
        return new Command(group, name, title, others, keys, available, listed, other, action);
    }

    /// The same, known by its keys only: one of many of a kind.
    Command unlisted() {
        return new Command(group, name, title, others, keys, available, false, reach, action);
    }

    /// The same with other keys. A key that cannot be read, as somebody wrote it into the file, is left out.
    Command withKeys(List<String> names) {
        return new Command(
                group,
                name,
                title,
                others,
                names.stream().flatMap(Command::combination).toList(),
                available,
                listed,
                reach,
                action);
    }

    private static Stream<KeyCombination> combination(String name) {
        try {
            return Stream.of(KeyCombination.valueOf(name));
        } catch (IllegalArgumentException noKey) {
            return Stream.empty();
        }
    }

    boolean isAvailable() {
        return available.map(ReadOnlyBooleanProperty::get).orElse(true);
    }

    Optional<KeyCombination> key() {
        return keys.stream().findFirst();
    }

    /// The first key as it is written for the reader, or nothing.
    String keyText() {
        return key().map(Keys::display).orElse("");
    }

    void run() {
        if (isAvailable()) {
            action.run();
        }
    }
}
