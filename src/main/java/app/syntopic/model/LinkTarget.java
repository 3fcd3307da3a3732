package app.syntopic.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a link says it leads to, as written and not yet resolved: `Note#Heading#Subheading`, `Note#^block`, `#Heading`.
///
/// @param note the note's path, name, title, alias or a concept's label, as written, without `.md`; empty for this note
/// @param heading the last heading of the path, as written (a section with its `§`); empty for none
/// @param block the block id without `^`; empty for none
public record LinkTarget(String note, String heading, String block) {

    private static final String EXTENSION = ".md";
    private static final Set<String> FILE_EXTENSIONS =
            Set.of(
                    "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "3gp", "flac", "m4a", "mp3", "ogg",
                    "wav", "webm", "mkv", "mov", "mp4", "ogv", "pdf", "epub", "canvas", "base", "txt", "vtt", "srt",
                    "json", "csv", "html", "docx", "zip");

    public static LinkTarget of(String note) {
        return new LinkTarget(note, "", "");
    }

    /// Reads the part of a wiki link before `|`. Never fails: what is not understood is part of the note's name.
    public static LinkTarget parse(String written) {
        String text = written.strip();
        int hash = text.indexOf('#');
        String note = withoutExtension((hash < 0 ? text : text.substring(0, hash)).strip());
        if (hash < 0) {
            return new LinkTarget(note, "", "");
        }
        String anchor = text.substring(hash + 1);
        int caret = anchor.lastIndexOf('^');
        if (caret == 0 || caret > 0 && anchor.charAt(caret - 1) == '#') {
            return new LinkTarget(note, "", anchor.substring(caret + 1).strip());
        }
        return new LinkTarget(note, anchor.substring(anchor.lastIndexOf('#') + 1).strip(), "");
    }

    /// A note's name without the `.md` of its file.
    public static String withoutExtension(String name) {
        int end = name.length() - EXTENSION.length();
        return end > 0 && name.regionMatches(true, end, EXTENSION, 0, EXTENSION.length())
                ? name.substring(0, end)
                : name;
    }

    /// The section's title when the heading is written with `§`.
    public Optional<String> sectionTitle() {
        return heading.startsWith("§") ? Optional.of(heading.substring(1).strip()) : Optional.empty();
    }

    /// Whether it is a file that is no note: a picture, a recording, a document.
    public boolean namesFile() {
        int dot = note.lastIndexOf('.');
        return dot > 0 && FILE_EXTENSIONS.contains(note.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    public boolean isWithinNote() {
        return note.isEmpty();
    }

    /// As a wiki link writes it, between the brackets.
    public String written() {
        if (!block.isEmpty()) {
            return note + "#^" + block;
        }
        return heading.isEmpty() ? note : note + "#" + heading;
    }
}
