package app.syntopic.view;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes by the keyboard alone, as fast as the window takes it: the letters of a line at once, every other key by
/// itself. What is typed goes to whatever has the focus.
public final class Typist {

    private final Scene scene;
    private final Consumer<Runnable> window;
    private int keys;

    /// @param window runs something on the window's thread and waits for it
    public Typist(Scene scene, Consumer<Runnable> window) {
        this.scene = scene;
        this.window = window;
    }

    /// How many keys were pressed.
    public int keys() {
        return keys;
    }

    /// Types text, `\n` as Enter.
    public void type(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                press(KeyCode.ENTER);
            }
            letters(lines[i]);
        }
    }

    private void letters(String line) {
        window.accept(() ->
                line.chars()
                        .forEach(c -> {
                            keys++;
                            fire(KeyEvent.KEY_TYPED, String.valueOf((char) c), KeyCode.UNDEFINED, List.of());
                        }));
    }

    /// Presses a key, with others held.
    public void press(KeyCode key, KeyCode... held) {
        keys++;
        window.accept(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key, List.of(held));
            fire(KeyEvent.KEY_RELEASED, "", key, List.of(held));
        });
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode key, List<KeyCode> held) {
        EventTarget target = Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene);
        boolean shift = held.contains(KeyCode.SHIFT);
        boolean control = held.contains(KeyCode.CONTROL);
        Event.fireEvent(target, new KeyEvent(type, letter, "", key, shift, control, held.contains(KeyCode.ALT), false));
    }

    /// Writes a note into the empty one that the editor shows, its caret behind the first question.
    public void write(EpisodeNote note) {
        for (String answer : note.answers()) {
            type(answer);
            toEndBelow(2);
        }
        // the editor begins each item but the first
        type("\n\n- ");
        type(
                note.glossary().stream()
                        .map(term -> "**" + term.name() + "** — " + term.definition())
                        .collect(Collectors.joining("\n")));
        toEndBelow(2);
        for (EpisodeNote.Section section : note.sections()) {
            type("\n\n### § " + section.heading());
            section.claims().forEach(claim -> type("\n\n" + claim));
        }
        toEndBelow(2);
        type("\n\n- " + note.seeAlso());
    }

    /// Puts the caret behind a line below, by the keys for paragraphs: how a line is broken on the screen is nothing to
    /// them.
    private void toEndBelow(int lines) {
        for (int i = 0; i <= lines; i++) {
            press(KeyCode.DOWN, KeyCode.CONTROL);
        }
        press(KeyCode.LEFT);
    }
}
