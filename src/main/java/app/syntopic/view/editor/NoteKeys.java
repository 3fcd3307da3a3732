package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.Lists;
import app.syntopic.view.editor.text.Pairs;
import app.syntopic.view.editor.text.TableText;

import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;

import java.util.Optional;
import java.util.function.BiFunction;

/// What Enter, Tab and the bar do in lists, quotes and tables, and what signs do that stand in pairs; elsewhere they do
/// what they always do.
final class NoteKeys {

    private final NoteArea area;

    private NoteKeys(NoteArea area) {
        this.area = area;
    }

    static void install(NoteArea area) {
        NoteKeys keys = new NoteKeys(area);
        var map = area.control().getInputMap();
        map.registerFunction(RichTextArea.Tag.INSERT_LINE_BREAK, keys::enter);
        map.registerFunction(RichTextArea.Tag.INSERT_TAB, keys::tab);
        map.register(KeyBinding.shift(KeyCode.TAB), keys::back);
        map.register(KeyBinding.shift(KeyCode.F10), keys::menu);
        map.register(KeyBinding.of(KeyCode.CONTEXT_MENU), keys::menu);
        area.control().addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        // Alt Gr, which many keyboards need for these signs, is Ctrl and Alt on some systems
        boolean command = event.isShortcutDown() && !event.isAltDown();
        if (command || !area.control().isEditable()) {
            return;
        }
        boolean around = Pairs.isOne(sign) && run((text, selection) -> Pairs.around(text, selection, sign));
        if (around || sign.equals("|") && run(TableText::bar)) {
            event.consume();
        }
    }

    private void enter() {
        boolean done = run(TableText::enter) || run(Lists::enter);
        if (!done) {
            area.control().executeDefault(RichTextArea.Tag.INSERT_LINE_BREAK);
        }
    }

    private void tab() {
        boolean done = run((text, selection) -> TableText.tab(text, selection, false)) || run(Lists::indent);
        if (!done) {
            area.control().executeDefault(RichTextArea.Tag.INSERT_TAB);
        }
    }

    private void back() {
        boolean done = run((text, selection) -> TableText.tab(text, selection, true)) || run(Lists::outdent);
        if (!done) {
            area.control().executeDefault(RichTextArea.Tag.FOCUS_PREVIOUS);
        }
    }

    /// Asks for the menu at the caret, which the toolkit does for the mouse alone on Linux.
    private void menu() {
        area.shownCaret()
                .map(caret -> caret.localToScreen(caret.getLayoutBounds()))
                .ifPresent(at -> {
                    Point2D in = area.control().screenToLocal(at.getMinX(), at.getMaxY());
                    area.control()
                            .fireEvent(
                                    new ContextMenuEvent(
                                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                            in.getX(),
                                            in.getY(),
                                            at.getMinX(),
                                            at.getMaxY(),
                                            true,
                                            new PickResult(area.control(), in.getX(), in.getY())));
                });
    }

    private boolean run(BiFunction<String, Span, Optional<Edited>> command) {
        Optional<Edited> edited = command.apply(area.text(), area.selection());
        edited.ifPresent(area::edit);
        return edited.isPresent();
    }
}
