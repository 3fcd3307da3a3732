package app.syntopic.view.reader;

import app.syntopic.graph.Mention;
import app.syntopic.model.Block;
import app.syntopic.model.EmbeddedPicture;
import app.syntopic.model.FootnoteNumbers;
import app.syntopic.model.MarkedText;
import app.syntopic.model.NoteFile;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.workspace.Reading.OpenNote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines set so far, and where in the note the next one is from. Used for one page.
final class Galley {

    static final List<String> PROSE = List.of("prose");

    private final ParsedNote note;
    private final Map<Integer, List<Mention>> mentions;
    private final Map<String, NoteFile> pictures;
    private final FootnoteNumbers footnotes;
    private final TextSetter text;
    private final List<LineBuilder> lines = new ArrayList<>();
    private Span source = new Span(0, 0);
    private int section = -1;

    Galley(OpenNote open) {
        note = open.note();
        mentions = open.mentions();
        pictures = open.pictures();
        footnotes = FootnoteNumbers.of(note.blocks());
        text = new TextSetter(note.sections(), footnotes, pictures);
    }

    List<LineBuilder> lines() {
        return Collections.unmodifiableList(lines);
    }

    void addAll(List<LineBuilder> set) {
        lines.addAll(set);
    }

    /// Sets something that stands in the file at `span`; what is set afterwards stands where it did before.
    void at(Span span, Runnable setting) {
        Span around = source;
        source = span;
        setting.run();
        source = around;
    }

    /// Says that what follows stands in a section, by its ordinal; in none for -1.
    void inSection(int ordinal) {
        section = ordinal;
    }

    FootnoteNumbers footnotes() {
        return footnotes;
    }

    LineBuilder line(String style, List<String> gutters) {
        LineBuilder line = new LineBuilder(style, gutters, source, section);
        lines.add(line);
        return line;
    }

    /// Sets the pictures a text embeds, each on a line of its own.
    void pictures(MarkedText in, List<String> gutters) {
        EmbeddedPicture.below(in)
                .forEach(picture ->
                        line("picture", gutters)
                                .figure(
                                        new Line.Figure.OfPicture(
                                                picture, Optional.ofNullable(pictures.get(picture.target())))));
    }

    Line.Figure table(Block.Table table) {
        return new Line.Figure.OfTable(table, footnotes, pictures);
    }

    /// The lines from a number on.
    List<LineBuilder> since(int first) {
        return Collections.unmodifiableList(lines.subList(first, lines.size()));
    }

    /// Sets a passage's own text where the block is one, so that ranges of the passage can be found on the page.
    void prose(LineBuilder line, MarkedText block, int passage) {
        MarkedText whole = passage < 0 ? block : passage(passage).text();
        text.append(line, whole, new Span(0, whole.text().length()), mentions(passage), passage, PROSE);
    }

    /// Sets a part of a passage, with its mentions.
    void prose(LineBuilder line, int passage, Span part) {
        text.append(line, passage(passage).text(), part, mentions(passage), passage, PROSE);
    }

    /// Sets a text that has no mentions, or a part of it.
    ///
    /// @param passage the ordinal of the passage the text is, or -1
    void plain(LineBuilder line, MarkedText marked, Span part, int passage, List<String> styles) {
        text.append(line, marked, part, List.of(), passage, styles);
    }

    void plain(LineBuilder line, MarkedText marked) {
        plain(line, marked, new Span(0, marked.text().length()), -1, List.of());
    }

    Passage passage(int ordinal) {
        return note.passages().get(ordinal);
    }

    private List<Mention> mentions(int passage) {
        return mentions.getOrDefault(passage, List.of());
    }
}
