package app.syntopic.view.editor;

import app.syntopic.model.Span;
import app.syntopic.view.Wording;
import app.syntopic.view.control.Copied;
import app.syntopic.view.editor.text.AttachedLink;
import app.syntopic.view.editor.text.Edited;
import app.syntopic.view.editor.text.PastedLink;
import app.syntopic.view.editor.text.PastedQuote;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Takes what other programs put on the clipboard, or let fall on the text, into the note: pages as Markdown, pictures
/// and other files beside it, words with their time as a quote, an address as the link of what is selected. Files that
/// are notes become notes of their own.
final class PasteAndDrop {

    private static final Pattern BLOCK = Pattern.compile("#{1,6} |[-*+>|] |\\d+[.)] |```");

    private final NoteArea area;
    private final AttachedFiles attached;
    private final PastedContent content;
    private final Supplier<String> section;
    private final Consumer<String> say;

    /// @param section the title of the section at the caret; empty for none
    /// @param say told why something was not taken
    PasteAndDrop(
            NoteArea area,
            AttachedFiles attached,
            PastedContent content,
            Supplier<String> section,
            Consumer<String> say) {
        this.area = area;
        this.attached = attached;
        this.content = content;
        this.section = section;
        this.say = say;
    }

    void install() {
        area.control().getInputMap().registerFunction(RichTextArea.Tag.PASTE, this::paste);
        area.control().addEventFilter(DragEvent.DRAG_OVER, this::over);
        area.control().addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Copied copied = Copied.now();
        String text = copied.text();
        if (!copied.files().isEmpty()) {
            take(copied.files());
        } else if (copied.html().isPresent() && PastedQuote.of(text, "").isEmpty()) {
            content.convert(
                    copied.html().get(), markdown -> markdown.ifPresentOrElse(this::insertBlocks, () -> write(text)));
        } else if (clipboard.hasImage() && text.isEmpty()) {
            if (!attached.add(clipboard.getImage(), this::link)) {
                say.accept(Wording.of("The picture is too large to paste; save it smaller and drop it here."));
            }
        } else {
            write(text);
        }
    }

    /// Exactly as it is.
    void pastePlain() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresent(this::insert);
    }

    /// As plain text, in which an address or the time of words is made out; undone first, that leaves the text as it
    /// was copied.
    private void write(String text) {
        Span selection = area.selection();
        String before = area.text();
        Optional<Edited> link = PastedLink.of(before, selection, text);
        if (link.isPresent()) {
            area.edit(link.get());
            return;
        }
        insert(text);
        if (area.text().strip().equals(lines(text).strip())) {
            makeNote();
            return;
        }
        PastedQuote.of(text, section.get())
                .ifPresent(quote -> {
                    Span pasted = Span.of(selection.start(), area.caret());
                    String gap = gapBefore(selection.start());
                    area.edit(Edited.typing(area.text(), pasted, gap + quote));
                });
    }

    /// What was pasted is all there is: a note in the flat form becomes Markdown, a citation a note of its source.
    private void makeNote() {
        String pasted = area.text();
        content.asNote(
                pasted,
                note -> {
                    if (area.text().equals(pasted)) {
                        area.edit(Edited.typing(pasted, Span.of(0, pasted.length()), lines(note.text())));
                        content.ask(note.unsure());
                    }
                });
    }

    /// A quote begins a paragraph of its own.
    private String gapBefore(int offset) {
        String before = area.text().substring(0, offset);
        return before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    }

    /// What is more than a line, or begins a list or the like, does not go on with the paragraph above.
    private void insertBlocks(String markdown) {
        boolean blocks = markdown.strip().contains("\n") || BLOCK.matcher(markdown).lookingAt();
        int start = area.selection().start();
        boolean ownLine = start > 0 && area.text().charAt(start - 1) == '\n';
        insert(blocks && ownLine ? gapBefore(start) + markdown : markdown);
    }

    private void link(String link) {
        area.edit(AttachedLink.put(area.text(), area.selection(), link));
    }

    private void insert(String text) {
        area.edit(Edited.typing(area.text(), area.selection(), lines(text)));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            TextPos at = area.control().getTextPosition(event.getScreenX(), event.getScreenY());
            if (at != null) {
                area.control().select(at, at);
            }
            take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void take(List<Path> files) {
        files.stream().filter(attached::takes).forEach(file -> attached.add(file, this::link));
        List<Path> others = files.stream().filter(file -> !attached.takes(file)).toList();
        if (!others.isEmpty()) {
            content.importNotes(others);
        }
    }
}
