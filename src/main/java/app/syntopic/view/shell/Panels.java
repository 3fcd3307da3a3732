package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.Kinds;
import app.syntopic.view.Wording;
import app.syntopic.view.shell.PickList.Row;
import app.syntopic.view.shell.SwitcherViewModel.Target;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Templates.Template;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What comes up over the window by a key and goes by Esc: the quick switcher, the palette, the list of keys.
final class Panels {

    private final Overlay overlay;
    private Optional<PickList<?>> asked = Optional.empty();

    Panels(Overlay overlay) {
        this.overlay = overlay;
    }

    /// @param recent pages that were open, the last first
    /// @param open goes to what is picked, in a new tab or not
    /// @param create makes a note called what was typed
    void showSwitcher(
            Library library,
            Background background,
            List<Location> recent,
            BiConsumer<Target, Boolean> open,
            Consumer<String> create) {
        SwitcherViewModel model = new SwitcherViewModel(library, recent, background);
        List<PickList<Target>> self = new ArrayList<>();
        Consumer<List<Row<Target>>> found = rows -> self.forEach(shown -> shown.show(rows));
        PickList<Target> list =
                new PickList<>(
                        Wording.of("Go to a note, concept or section"),
                        Wording.of("Go to a note, concept or section"),
                        typed -> model.search(typed, found),
                        pick -> {
                            overlay.hide();
                            open.accept(pick.value(), pick.newTab());
                        });
        self.add(list);
        model.search("", found);
        list.setId("switcher");
        list.hint(Wording.of("↑↓ choose   ↵ open   Ctrl ↵ new tab   Shift ↵ new note   Esc close"));
        list.box()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
                                String title = list.box().getText().strip();
                                overlay.hide();
                                create.accept(title);
                                event.consume();
                            }
                        });
        show(list);
        asked = Optional.of(list);
    }

    /// Says that notes changed: the switcher, while it is open, is asked again.
    void refresh() {
        asked = asked.filter(list -> overlay.shown().filter(list::equals).isPresent());
        asked.ifPresent(PickList::searchAgain);
    }

    /// @param another makes a template of a name that none has
    /// @param picked told which template is to be edited
    void showTemplates(List<Template> templates, Function<String, Template> another, Consumer<Template> picked) {
        List<PickList<Template>> self = new ArrayList<>();
        Function<String, List<Row<Template>>> rows =
                typed -> {
                    List<Row<Template>> found = new ArrayList<>();
                    found.addAll(PickList.ranked(typed, templates, Panels::name, Panels::standing, templates.size()));
                    oneMore(typed.strip(), templates, another).ifPresent(found::add);
                    return found;
                };
        String prompt = Wording.of("Which template to edit");
        PickList<Template> list =
                new PickList<>(
                        prompt,
                        prompt,
                        typed -> self.forEach(shown -> shown.show(rows.apply(typed))),
                        pick -> {
                            overlay.hide();
                            picked.accept(pick.value());
                        });
        self.add(list);
        list.show(rows.apply(""));
        list.setId("templates");
        list.hint(
                Wording.of(
                        "A template is a note with {0}, which is filled in when a note is made of it. Type a new name"
                                + " for one more.",
                        "{{title}}, {{kind}}, {{source}}, {{show}}, {{author}}, {{url}}, {{date}}"));
        show(list);
    }

    private static Optional<Row<Template>> oneMore(
            String typed, List<Template> templates, Function<String, Template> another) {
        boolean taken = templates.stream().anyMatch(template -> name(template).equalsIgnoreCase(typed));
        return typed.isEmpty() || taken
                ? Optional.empty()
                : Optional.of(new Row<>(another.apply(typed), Wording.of("Create “{0}”", typed), List.of(), "", true));
    }

    private static String name(Template template) {
        return template.type()
                .map(Kinds::of)
                .orElseGet(() -> template.isOther() ? template.name() : Wording.of("Other"));
    }

    private static String standing(Template template) {
        return template.builtIn() ? Wording.of("built in") : Wording.of("your own");
    }

    void showPalette(List<Command> commands) {
        List<Command> available =
                commands.stream().filter(command -> command.listed() && command.isAvailable()).toList();
        PaletteRows rows = new PaletteRows(available);
        List<PickList<Command>> self = new ArrayList<>();
        PickList<Command> list =
                new PickList<>(
                        Wording.of("Run a command"),
                        Wording.of("Run a command"),
                        typed -> self.forEach(shown -> shown.show(rows.of(typed))),
                        pick -> {
                            overlay.hide();
                            pick.value().run();
                        });
        self.add(list);
        list.show(rows.of(""));
        list.setId("palette");
        show(list);
    }

    void showKeys(List<Command> commands) {
        KeysHelp help = new KeysHelp(commands);
        overlay.show(help, false);
        help.focusFilter();
    }

    /// Shows a sheet, which stays until it is closed.
    void showSheet(Region sheet) {
        overlay.show(sheet, true);
    }

    private void show(PickList<?> list) {
        overlay.show(list, false);
        list.box().requestFocus();
    }
}
