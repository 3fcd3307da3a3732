package app.syntopic.view.editor;

import app.syntopic.model.NotePath;
import app.syntopic.model.TextChange;
import app.syntopic.view.Background;
import app.syntopic.view.Snapshot;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Attachments;
import app.syntopic.workspace.Attachments.Attached;

import javafx.scene.image.Image;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The files that were put into a note, or made for it, while it is written in. A file goes to the trash when its link
/// is undone and comes back when that is redone. For the window's thread only.
final class AttachedFiles {

    /// A picture of more pixels would need more memory than a small heap has.
    private static final double MOST_PIXELS = 40_000_000;

    private final NotePath note;
    private final Attachments attachments;
    private final Background.Line line;
    private final List<Attached> present = new ArrayList<>();
    private final List<Attached> undone = new ArrayList<>();
    private final Map<Attached, BooleanSupplier> untouched = new ConcurrentHashMap<>();
    private final Set<Attached> removed = ConcurrentHashMap.newKeySet();
    private final Consumer<Throwable> failed;

    /// @param failed told when a file cannot be written
    AttachedFiles(NotePath note, Attachments attachments, Background background, Consumer<Throwable> failed) {
        this.failed = failed;
        this.note = note;
        this.attachments = attachments;
        this.line = background.line();
    }

    boolean takes(Path file) {
        return attachments.takes(file);
    }

    /// Puts a copy of a file beside the note, then hands over how the note embeds it.
    void add(Path file, Consumer<String> embed) {
        run(() -> attachments.add(note, file), embed);
    }

    /// Puts a picture beside the note, then hands over how the note embeds it.
    ///
    /// @return false for one that is too large
    boolean add(Image picture, Consumer<String> embed) {
        if (picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
            return false;
        }
        String now =
                LocalDateTime.now(ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ')
                        .replace(":", "");
        String name = Wording.of("Pasted {0}", now) + ".png";
        run(() -> attachments.add(note, name, Snapshot.png(picture)), embed);
        return true;
    }

    private void run(Supplier<Attached> work, Consumer<String> embed) {
        line.run(
                work,
                attached -> {
                    present.add(attached);
                    embed.accept(attached.link());
                },
                failed);
    }

    /// Lets a note that was made for a link go and come with it.
    ///
    /// @param as tells whether nobody wrote in it since; then only it goes
    void follow(Attached made, BooleanSupplier as) {
        untouched.put(made, as);
        present.add(made);
    }

    private void remove(Attached file) {
        if (untouched.getOrDefault(file, () -> true).getAsBoolean()) {
            attachments.remove(file);
            removed.add(file);
        }
    }

    private void restore(Attached file) {
        if (removed.remove(file)) {
            attachments.restore(file);
        }
    }

    /// Is told of every change of the text.
    void changed(TextChange change, String text) {
        if (change.kind() == TextChange.Kind.UNDO) {
            List.copyOf(present).stream()
                    .filter(file -> change.takesBack(file.link()))
                    .filter(file -> !text.contains(file.link()))
                    .forEach(file -> move(file, present, undone, this::remove));
        } else if (change.kind() == TextChange.Kind.REDO) {
            List.copyOf(undone).stream()
                    .filter(file -> text.contains(file.link()))
                    .forEach(file -> move(file, undone, present, this::restore));
        }
    }

    private void move(Attached file, List<Attached> from, List<Attached> to, Consumer<Attached> action) {
        from.remove(file);
        to.add(file);
        line.run(
                () -> {
                    action.accept(file);
                    return file;
                },
                done -> {},
                failed);
    }
}
