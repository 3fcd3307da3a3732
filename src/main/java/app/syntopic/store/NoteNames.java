package app.syntopic.store;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.Link;
import app.syntopic.model.NoteKind;
import app.syntopic.model.ParsedNote;
import app.syntopic.model.Term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names a note uses and goes by, each with how it uses it.
final class NoteNames {

    /// The ordinals of a note's own labels, best known first; aliases follow from [#FIRST_ALIAS] on.
    static final int PATH = 0;

    static final int FILE_NAME = 1;
    static final int TITLE = 2;
    static final int FIRST_ALIAS = 3;

    private static final Set<String> FILE_EXTENSIONS =
            Set.of(
                    "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp", "3gp", "flac", "m4a", "mp3", "ogg",
                    "wav", "webm", "mkv", "mov", "mp4", "ogv", "pdf", "epub", "canvas", "base", "txt", "vtt", "srt",
                    "json", "csv", "html", "docx", "zip");

    private final Map<String, NameUse> uses = new LinkedHashMap<>();
    private final List<OwnLabel> labels = new ArrayList<>();
    private final List<TermName> terms = new ArrayList<>();
    private final List<LinkName> links = new ArrayList<>();

    NoteNames(ParsedNote note) {
        takeLabels(note);
        takeTerms(note);
        takeLinks(note);
        if (note.kind() == NoteKind.LITERATURE) {
            note.source().creators().forEach(creator -> use(creator).people++);
            note.source().show().ifPresent(show -> use(show).people++);
        }
        uses.remove("");
    }

    Collection<NameUse> uses() {
        return uses.values();
    }

    List<OwnLabel> labels() {
        return labels;
    }

    List<TermName> terms() {
        return terms;
    }

    List<LinkName> links() {
        return links;
    }

    /// A path, file name or title that folds as a better label does is that label; an alias is kept as it is written.
    private void takeLabels(ParsedNote note) {
        takeLabel(PATH, note.path().withoutExtension(), true);
        takeLabel(FILE_NAME, note.path().name(), true);
        takeLabel(TITLE, note.title(), true);
        int ordinal = FIRST_ALIAS;
        for (String alias : note.aliases()) {
            takeLabel(ordinal++, alias, false);
        }
    }

    private void takeLabel(int ordinal, String written, boolean once) {
        NameUse name = use(written);
        boolean known =
                labels.stream().anyMatch(label -> label.name() == name && (once || label.written().equals(written)));
        if (!known && !name.key.isEmpty()) {
            name.labels++;
            labels.add(new OwnLabel(ordinal, name, written));
        }
    }

    private void takeTerms(ParsedNote note) {
        Set<NameUse> defined = new HashSet<>();
        for (int ordinal = 0; ordinal < note.terms().size(); ordinal++) {
            Term term = note.terms().get(ordinal);
            Set<NameUse> ofTerm = new HashSet<>();
            for (String label : term.labels()) {
                NameUse name = use(label);
                if (!name.key.isEmpty() && ofTerm.add(name)) {
                    name.definitions++;
                    name.sources += defined.add(name) ? 1 : 0;
                    name.write(label);
                    terms.add(new TermName(ordinal, term, name, label));
                }
            }
        }
    }

    private void takeLinks(ParsedNote note) {
        for (int ordinal = 0; ordinal < note.links().size(); ordinal++) {
            Link link = note.links().get(ordinal);
            if (link.target().isWithinNote()) {
                continue;
            }
            NameUse name = use(link.target().note());
            if (name.key.isEmpty()) {
                continue;
            }
            name.links++;
            name.sees += isSee(link.origin()) ? 1 : 0;
            name.asides += isAside(link.origin(), link.target().note()) ? 1 : 0;
            name.write(link.target().note());
            links.add(new LinkName(ordinal, link, name));
        }
    }

    /// Whether a link is a deliberate reference to an idea.
    static boolean isSee(Link.Origin origin) {
        return switch (origin) {
            case SEE, SEE_ALSO, STANCE -> true;
            case TEXT, FRONT_MATTER, EMBED -> false;
        };
    }

    /// Whether a link says nothing about ideas: metadata, an embed, a file.
    static boolean isAside(Link.Origin origin, String target) {
        return switch (origin) {
            case FRONT_MATTER, EMBED -> true;
            case TEXT, SEE, SEE_ALSO, STANCE -> namesFile(target);
        };
    }

    private static boolean namesFile(String target) {
        int dot = target.lastIndexOf('.');
        return dot > 0 && FILE_EXTENSIONS.contains(target.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private NameUse use(String written) {
        String key = FoldedLabel.of(written).key();
        return uses.computeIfAbsent(key, k -> new NameUse(k, written));
    }

    /// @param ordinal [#PATH], [#FILE_NAME], [#TITLE] or an alias's
    record OwnLabel(int ordinal, NameUse name, String written) {}

    /// One of the labels of a glossary entry.
    record TermName(int ordinal, Term term, NameUse name, String written) {}

    /// A link out of the note.
    record LinkName(int ordinal, Link link, NameUse name) {}

    /// A name, and how the note uses it. `id` and `label` are the store's, once it knows the name.
    static final class NameUse {
        final String key;
        final String written;
        final Map<String, Integer> spellings = new LinkedHashMap<>();
        int links;
        int asides;
        int sees;
        int definitions;
        int sources;
        int people;
        int labels;
        long id;
        String label = "";

        private NameUse(String key, String written) {
            this.key = key;
            this.written = written;
        }

        private void write(String spelling) {
            spellings.merge(spelling, 1, Integer::sum);
        }

        /// How many of the uses are spelled otherwise than the store's label.
        int variants() {
            return links + definitions - spellings.getOrDefault(label, 0);
        }
    }
}
