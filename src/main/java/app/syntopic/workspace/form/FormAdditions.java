package app.syntopic.workspace.form;

import app.syntopic.model.Block;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Part;
import app.syntopic.model.Section;
import app.syntopic.model.Term;
import app.syntopic.model.TextEdit;
import app.syntopic.model.TimeRange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a form adds to a note: glossary entries and sections, each after the last of its kind, under a heading that is
/// made where it is missing.
public final class FormAdditions {

    private static final Pattern VIDEO =
            Pattern.compile("(?:youtube\\.com/(?:watch\\?(?:.*&)?v=|live/|shorts/|embed/)|youtu\\.be/)([\\w-]{6,})");

    private final ParsedNote note;
    private final String text;

    /// @param text the note was parsed from, with `\n` as the only line end
    public FormAdditions(ParsedNote note, String text) {
        this.note = note;
        this.text = text;
    }

    /// A part of a source that somebody listed.
    ///
    /// @param startSeconds where it begins; empty when that is not known
    public record Chapter(String title, OptionalInt startSeconds) {}

    /// A glossary entry.
    public TextEdit term(String term, String definition) {
        String entry = "- **" + term + "** — " + definition;
        Optional<Term> last = note.terms().isEmpty() ? Optional.empty() : Optional.of(note.terms().getLast());
        if (last.isPresent()) {
            int end = lineEnd(trimEnd(last.get().span().end()));
            return new TextEdit(end, "", "\n" + entry);
        }
        return under(Part.GLOSSARY, "Glossary", entry, Part.CLAIMS);
    }

    /// Sections, without those the note has already.
    ///
    /// @return nothing when it has them all
    public Optional<TextEdit> sections(List<Chapter> chapters) {
        List<String> known = note.sections().stream().map(section -> section.title().strip()).toList();
        StringBuilder added = new StringBuilder();
        for (Chapter chapter : chapters) {
            if (!known.contains(chapter.title())) {
                added.append(added.isEmpty() ? "" : "\n\n")
                        .append("### § ")
                        .append(chapter.title())
                        .append(time(chapter));
            }
        }
        if (added.isEmpty()) {
            return Optional.empty();
        }
        Optional<Section> last = note.sections().isEmpty() ? Optional.empty() : Optional.of(note.sections().getLast());
        if (last.isPresent()) {
            int end = trimEnd(last.get().span().end());
            return Optional.of(new TextEdit(end, "", "\n\n" + added));
        }
        return Optional.of(under(Part.CLAIMS, "Claims by section", added.toString(), Part.SEE_ALSO));
    }

    /// A time that plays the recording there, where the source's address allows it.
    private String time(Chapter chapter) {
        return chapter.startSeconds().isEmpty() ? "" : time(note, chapter.startSeconds().getAsInt());
    }

    /// How a time stands behind a section's title, with a blank before it: a link where the source can be played there.
    static String time(ParsedNote note, int seconds) {
        String clock = TimeRange.clock(seconds);
        Matcher video = VIDEO.matcher(note.source().url().orElse(""));
        return video.find()
                ? " [" + clock + "](https://www.youtube.com/watch?v=" + video.group(1) + "&t=" + seconds + "s)"
                : " (" + clock + ")";
    }

    /// Below a part's heading, or below a heading that is made before another part, else at the end.
    private TextEdit under(Part part, String heading, String added, Part before) {
        Optional<Integer> there = heading(part).map(block -> lineEnd(block.span().start()));
        if (there.isPresent()) {
            return new TextEdit(there.get(), "", "\n\n" + added);
        }
        Optional<Block.Heading> next = heading(before);
        if (next.isPresent()) {
            return new TextEdit(next.get().span().start(), "", "## " + heading + "\n\n" + added + "\n\n");
        }
        int end = trimEnd(text.length());
        return new TextEdit(end, text.substring(end), "\n\n## " + heading + "\n\n" + added + "\n");
    }

    private Optional<Block.Heading> heading(Part part) {
        return note.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.part() == part)
                .findFirst();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int trimEnd(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
