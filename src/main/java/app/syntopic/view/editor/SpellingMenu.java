package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.model.TextEdit;
import app.syntopic.view.Wording;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import jfx.incubator.scene.control.richtext.TextPos;

import java.util.List;
import java.util.Optional;

/// The menu on a word that is spelt as no dictionary spells it: what may have been meant, and that it is right.
final class SpellingMenu {

    private final NoteArea area;
    private final SpellCheck check;

    private SpellingMenu(NoteArea area, SpellCheck check) {
        this.area = area;
        this.check = check;
    }

    /// Takes the place of the text's menu over a mistake; elsewhere that one comes up.
    static void install(NoteArea area, SpellCheck check) {
        SpellingMenu menu = new SpellingMenu(area, check);
        area.control().addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::onRequest);
    }

    private void onRequest(ContextMenuEvent event) {
        Optional<TextPos> at =
                event.isKeyboardTrigger()
                        ? Optional.ofNullable(area.control().getCaretPosition())
                        : Optional.ofNullable(area.control().getTextPosition(event.getScreenX(), event.getScreenY()));
        at.ifPresent(position -> {
            String line = area.control().getPlainText(position.index());
            check.at(line, position.offset())
                    .ifPresent(mistake -> {
                        event.consume();
                        Span place = mistake.shifted(area.offset(TextPos.ofLeading(position.index(), 0)));
                        check.suggestions(
                                mistake.in(line),
                                words -> show(words, mistake.in(line), place, event.getScreenX(), event.getScreenY()));
                    });
        });
    }

    private void show(List<String> words, String mistake, Span place, double x, double y) {
        ContextMenu menu = new ContextMenu();
        for (String word : words) {
            MenuItem item = new MenuItem(word);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> replace(place, mistake, word));
            menu.getItems().add(item);
        }
        if (words.isEmpty()) {
            MenuItem none = new MenuItem(Wording.of("No suggestions"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        MenuItem learn = new MenuItem(Wording.of("Add “{0}” to the dictionary", mistake));
        learn.setMnemonicParsing(false);
        learn.setOnAction(event -> check.learn(mistake));
        menu.getItems().addAll(new SeparatorMenuItem(), learn);
        // not the text, whose typewriter face it would take over
        menu.show(area.control().getScene().getWindow(), x, y);
    }

    private void replace(Span place, String mistake, String word) {
        if (place.end() <= area.text().length() && place.in(area.text()).equals(mistake)) {
            area.type(List.of(new TextEdit(place.start(), mistake, word)));
        }
    }
}
