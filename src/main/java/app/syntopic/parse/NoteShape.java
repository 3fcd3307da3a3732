package app.syntopic.parse;

import app.syntopic.model.FrontMatter;
import app.syntopic.model.NoteKind;
import app.syntopic.model.NotePath;
import app.syntopic.model.SourceType;

import java.util.Locale;
import java.util.Optional;

/// Tells what kind a note is: by its front matter, else by what it holds, else by its folder.
final class NoteShape {

    private NoteShape() {}

    static NoteKind kind(FrontMatter matter, NotePath path, NoteDraft draft, int sections, boolean attached) {
        Optional<NoteKind> named = matter.first("type").flatMap(NoteShape::named);
        if (named.isPresent()) {
            return named.get();
        }
        boolean literature = sections > 0 || draft.answers.size() > 1 || attached || draft.terms.size() > 2;
        return literature ? NoteKind.LITERATURE : byFolder(path);
    }

    private static Optional<NoteKind> named(String type) {
        if (SourceType.named(type).isPresent()) {
            return Optional.of(NoteKind.LITERATURE);
        }
        return switch (FrontMatter.withoutBrackets(type).toLowerCase(Locale.ROOT)) {
            case "concept", "concepts", "idea", "term" -> Optional.of(NoteKind.CONCEPT);
            case "person", "people", "author", "speaker" -> Optional.of(NoteKind.PERSON);
            case "literature", "source", "reference", "literature note" -> Optional.of(NoteKind.LITERATURE);
            case "note", "plain", "index", "moc" -> Optional.of(NoteKind.PLAIN);
            default -> Optional.empty();
        };
    }

    private static NoteKind byFolder(NotePath path) {
        String folder = path.folder();
        String last = folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "concepts", "concept" -> NoteKind.CONCEPT;
            case "people", "persons", "person" -> NoteKind.PERSON;
            default -> NoteKind.PLAIN;
        };
    }
}
