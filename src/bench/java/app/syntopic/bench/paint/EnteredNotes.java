package app.syntopic.bench.paint;

import app.syntopic.bench.Table;
import app.syntopic.view.EpisodeNote;
import app.syntopic.view.Typist;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Whole notes, each entered from nothing by keys alone and then looked for.
final class EnteredNotes {

    private static final int NOTES = 5;
    private static final EpisodeNote.Size SIZE = EpisodeNote.Size.REAL;

    private final PaintedWindow window;
    private final Typist typist;

    EnteredNotes(PaintedWindow window) {
        this.window = window;
        this.typist = new Typist(window.scene(), Toolkit::run);
    }

    /// @param perKey milliseconds, painting included where the window painted in between
    /// @param toHit milliseconds from the last key of the note to the painted hit, the keys of the search included
    private record Entered(int letters, double perKey, double toHit) {}

    Table times() {
        List<Entered> all = new ArrayList<>();
        for (int number = 0; number < NOTES; number++) {
            all.add(enter(number));
        }
        Table table = new Table("a note of an episode's size, entered by keys", "median", "longest");
        row(table, "letters of it", all, Entered::letters);
        row(table, "for each key, ms", all, Entered::perKey);
        row(table, "from its last key to the painted hit, ms", all, Entered::toHit);
        return table;
    }

    private static void row(Table table, String what, List<Entered> all, ToDoubleFunction<Entered> figure) {
        List<Double> sorted = all.stream().mapToDouble(figure).sorted().boxed().toList();
        int digits = sorted.getLast() < 100 ? 1 : 0;
        table.row(what, Table.figure(sorted.get(sorted.size() / 2), digits), Table.figure(sorted.getLast(), digits));
    }

    private Entered enter(int number) {
        EpisodeNote note = EpisodeNote.of(number, SIZE);
        typist.press(KeyCode.N, KeyCode.CONTROL);
        window.when("the sheet of a new note", () -> window.scene().lookup("#new-title") != null);
        typist.type(note.title() + "\n");
        window.when("the note in the editor", () -> window.writtenText().contains(note.title()));
        int before = typist.keys();
        long start = System.nanoTime();
        typist.write(note);
        long written = System.nanoTime();
        int keys = typist.keys() - before;
        int letters = Toolkit.call(() -> window.writtenText().length());
        typist.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        typist.type("\"" + EpisodeNote.quote(number, SIZE.allClaims() - 1) + "\"");
        long hit = window.when("the claim among the hits", () -> isHit(note.title()));
        typist.press(KeyCode.ESCAPE);
        return new Entered(letters, (written - start) / 1e6 / keys, (hit - written) / 1e6);
    }

    private boolean isHit(String title) {
        return window.scene().lookup("#search-list") instanceof ListView<?> hits
                && hits.getItems().stream().anyMatch(hit -> String.valueOf(hit).contains(title));
    }
}
