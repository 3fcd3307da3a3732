package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/// Finds where links lead: by exact path from the notebook's root, then file name, title, alias and folded label, the
/// first of these that any note answers to; then, for a name with folders in it, by path from the linking note's folder
/// and by the end of a path. Where several notes answer in the same way, none is chosen. Safe to share between threads
/// when its directory is.
public final class Resolver {

    /// In the order in which they are asked.
    private static final List<BiPredicate<LabelDirectory.Labelled, String>> PATHS =
            List.of(
                    (note, name) -> note.path().value().equals(name) || note.path().withoutExtension().equals(name),
                    (note, name) ->
                            note.path().withoutExtension().equalsIgnoreCase(name)
                                    || note.path().value().equalsIgnoreCase(name));

    private static final List<BiPredicate<LabelDirectory.Labelled, String>> NAMES =
            List.of(
                    (note, name) ->
                            note.path().name().equalsIgnoreCase(name) || note.path().fileName().equalsIgnoreCase(name),
                    (note, name) -> note.title().equalsIgnoreCase(name),
                    (note, name) -> note.aliases().stream().anyMatch(name::equalsIgnoreCase),
                    Resolver::folds);

    private final LabelDirectory directory;

    public Resolver(LabelDirectory directory) {
        this.directory = directory;
    }

    /// Where a link in `from` leads.
    public Resolution resolve(NotePath from, LinkTarget target) {
        if (target.isWithinNote()) {
            return within(from, target);
        }
        List<NotePath> meant = notes(from, target.note());
        return switch (meant.size()) {
            case 0 -> new Resolution.ToGhost(FoldedLabel.of(target.note()), target.note());
            case 1 -> within(meant.getFirst(), target);
            default -> new Resolution.Ambiguous(meant);
        };
    }

    /// The notes a name means: one, several that answer to it in the same way, or none.
    public List<NotePath> notes(String name) {
        List<LabelDirectory.Labelled> candidates = directory.candidates(name);
        List<NotePath> atPath = first(PATHS, candidates, name);
        return atPath.isEmpty() ? first(NAMES, candidates, name) : atPath;
    }

    private List<NotePath> notes(NotePath from, String name) {
        boolean relative = name.startsWith("./") || name.startsWith("../");
        List<NotePath> meant = relative ? List.of() : notes(name);
        if (!meant.isEmpty() || name.indexOf('/') < 0) {
            return meant;
        }
        String beside = path(from.folder() + "/" + name);
        List<NotePath> there = first(PATHS, directory.candidates(beside), beside);
        return there.isEmpty() && !relative ? endingWith(name) : there;
    }

    private List<NotePath> endingWith(String name) {
        String end = "/" + name.toLowerCase(Locale.ROOT);
        return directory.candidates(name.substring(name.lastIndexOf('/') + 1)).stream()
                .map(LabelDirectory.Labelled::path)
                .filter(path -> path.withoutExtension().toLowerCase(Locale.ROOT).endsWith(end))
                .distinct()
                .toList();
    }

    /// Without `.` and `..`; a step above the notebook's root stays in the root.
    private static String path(String written) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : written.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static List<NotePath> first(
            List<BiPredicate<LabelDirectory.Labelled, String>> meanings,
            List<LabelDirectory.Labelled> candidates,
            String name) {
        for (BiPredicate<LabelDirectory.Labelled, String> meaning : meanings) {
            List<NotePath> meant =
                    candidates.stream()
                            .filter(note -> meaning.test(note, name))
                            .map(LabelDirectory.Labelled::path)
                            .distinct()
                            .toList();
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        return List.of();
    }

    private Resolution within(NotePath note, LinkTarget target) {
        if (!target.block().isEmpty()) {
            OptionalInt passage = directory.block(note, target.block());
            return new Resolution.ToNote(note, -1, passage.orElse(-1), passage.isEmpty());
        }
        if (target.heading().isEmpty()) {
            return new Resolution.ToNote(note, -1, -1, false);
        }
        OptionalInt section = directory.section(note, target.sectionTitle().orElse(target.heading()));
        boolean missing = section.isEmpty() && !directory.hasHeading(note, target.heading());
        return new Resolution.ToNote(note, section.orElse(-1), -1, missing);
    }

    private static boolean folds(LabelDirectory.Labelled note, String name) {
        FoldedLabel wanted = FoldedLabel.of(name);
        return wanted.equals(FoldedLabel.of(note.title()))
                || wanted.equals(FoldedLabel.of(note.path().name()))
                || note.aliases().stream().anyMatch(alias -> wanted.equals(FoldedLabel.of(alias)));
    }
}
