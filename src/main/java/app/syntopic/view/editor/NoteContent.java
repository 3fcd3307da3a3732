package app.syntopic.view.editor;

import app.syntopic.model.TextEdit;

import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The lines of the text in the editor, which tells exactly what each change removed and inserted, by offsets of the
/// whole text with `\n` between lines. For the window's thread only.
final class NoteContent implements BasicTextModel.Content {

    private final List<String> lines;
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private int start = -1;
    private Optional<String> whole;

    /// @param text with `\n` as the only line end
    NoteContent(String text) {
        lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        whole = Optional.of(text);
    }

    /// What changed since the last call: one stretch, as the control makes its changes one after another.
    Optional<TextEdit> takeEdit() {
        if (start < 0) {
            return Optional.empty();
        }
        TextEdit edit = new TextEdit(start, removed.toString(), inserted.toString());
        start = -1;
        removed.setLength(0);
        inserted.setLength(0);
        return edit.isEmpty() ? Optional.empty() : Optional.of(edit);
    }

    /// The whole text.
    String text() {
        if (whole.isEmpty()) {
            whole = Optional.of(String.join("\n", lines));
        }
        return whole.orElseThrow();
    }

    int offset(TextPos position) {
        return offset(position.index(), position.offset());
    }

    private int offset(int line, int column) {
        int offset = column;
        for (int i = 0; i < Math.min(line, lines.size()); i++) {
            offset += lines.get(i).length() + 1;
        }
        return offset;
    }

    /// The place of an offset; the end of the text for one beyond it.
    TextPos position(int offset) {
        int left = Math.max(0, offset);
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (left <= length) {
                return TextPos.ofLeading(i, left);
            }
            left -= length + 1;
        }
        return TextPos.ofLeading(lines.size() - 1, lines.getLast().length());
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String getText(int index) {
        return lines.get(index);
    }

    @Override
    public int insertTextSegment(int index, int offset, String text, StyleAttributeMap attributes) {
        inserting(index, offset, text);
        String line = lines.get(index);
        lines.set(index, line.substring(0, offset) + text + line.substring(offset));
        return text.length();
    }

    @Override
    public void insertLineBreak(int index, int offset) {
        inserting(index, offset, "\n");
        if (index >= lines.size()) {
            lines.add("");
            return;
        }
        String line = lines.get(index);
        lines.set(index, line.substring(0, offset));
        lines.add(index + 1, line.substring(offset));
    }

    private void inserting(int line, int column, String text) {
        if (start < 0) {
            start = offset(line, column);
        }
        inserted.append(text);
        whole = Optional.empty();
    }

    @Override
    public void removeRange(TextPos from, TextPos to) {
        if (start < 0) {
            start = offset(from);
        }
        whole = Optional.empty();
        String first = lines.get(from.index());
        String last = lines.get(to.index());
        if (from.index() == to.index()) {
            removed.append(first, from.offset(), to.offset());
        } else {
            removed.append(first, from.offset(), first.length()).append('\n');
            lines.subList(from.index() + 1, to.index()).forEach(line -> removed.append(line).append('\n'));
            removed.append(last, 0, to.offset());
        }
        lines.set(from.index(), first.substring(0, from.offset()) + last.substring(to.offset()));
        lines.subList(from.index() + 1, to.index() + 1).clear();
    }

    @Override
    public boolean isWritable() {
        return true;
    }
}
