package app.syntopic.view.shell;

import static app.syntopic.view.shell.Command.Group.EDIT;

import app.syntopic.model.Span;
import app.syntopic.view.Wording;
import app.syntopic.view.editor.EditorView;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.Emphasis;
import app.syntopic.view.editor.text.Headings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// What can be done with a text that is being written, in the order of the menu.
final class EditorCommands {

    private static final int HEADINGS = 6;

    private final Browser browser;
    private final List<Command> all = new ArrayList<>();

    EditorCommands(Browser browser) {
        this.browser = browser;
        all.add(
                command("Replace in this note", view -> view.openFind(true), "Shortcut+H")
                        .alsoBy(Wording.of("search, substitute")));
        all.add(
                command("Write in the form", EditorView::showForm, "Shortcut+Alt+F")
                        .alsoBy(Wording.of("fields, metadata, properties, source")));
        all.add(
                command("Show or hide the preview", EditorView::togglePreview, "Shortcut+Shift+E")
                        .alsoBy(Wording.of("split, side by side, live page")));
        add("Paste as plain text", EditorView::pastePlain, "Shortcut+Shift+V");
        add("Complete what is typed", view -> view.completing().offer(), "Ctrl+Space");
        change("Bold", (text, selection) -> Emphasis.toggle(text, selection, "**"), "Shortcut+B");
        change("Italic", (text, selection) -> Emphasis.toggle(text, selection, "*"), "Shortcut+I");
        change("Link", Emphasis::link, "Shortcut+K");
        for (int i = 1; i <= HEADINGS; i++) {
            int level = i;
            BiFunction<String, Span, Edited> heading = (text, at) -> Headings.level(text, at, level);
            Runnable action = () -> onEditor(view -> view.selected().run(heading));
            all.add(
                    Command.of(EDIT, "heading " + level, action, "Shortcut+Alt+" + level)
                            .titled(Wording.of("Heading {0}", level)));
        }
        add("Move line up", view -> view.selected().moveLines(true), "Alt+Shift+Up");
        add("Move line down", view -> view.selected().moveLines(false), "Alt+Shift+Down");
        add("Delete line", view -> view.selected().deleteLines(), "Shortcut+Shift+K");
    }

    List<Command> list() {
        return List.copyOf(all);
    }

    private void change(String english, BiFunction<String, Span, Edited> command, String key) {
        add(english, view -> view.selected().run(command), key);
    }

    private void add(String english, Consumer<EditorView> action, String... keys) {
        all.add(command(english, action, keys));
    }

    private Command command(String english, Consumer<EditorView> action, String... keys) {
        return Command.of(EDIT, english, () -> onEditor(action), keys);
    }

    private void onEditor(Consumer<EditorView> action) {
        if (browser.page() instanceof EditorPage editor) {
            action.accept(editor.view());
        }
    }
}
