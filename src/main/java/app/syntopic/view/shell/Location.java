package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.library.Shelf;

import java.util.Optional;

/// What a tab can show.
sealed interface Location {

    record OfNote(NotePath note) implements Location {}

    record OfConcept(FoldedLabel concept) implements Location {}

    record OfEditor(NotePath note) implements Location {}

    /// @param centre the id of the node it is drawn around; empty for the whole notebook
    record OfGraph(Optional<String> centre) implements Location {}

    /// The earlier versions of a note.
    record OfVersions(NotePath note) implements Location {}

    /// The transcript attached to a note.
    record OfTranscript(NotePath note) implements Location {}

    record OfGlossary() implements Location {}

    /// @param chosen whose page is shown first; empty for the first of the list
    record OfPeople(Optional<String> chosen) implements Location {}

    record OfQuestions() implements Location {}

    /// Concepts without a note.
    record OfWanted() implements Location {}

    record OfProblems() implements Location {}

    /// Words to be replaced in many notes.
    record OfReplace() implements Location {}

    record OfSettings() implements Location {}

    /// A tab that shows nothing yet.
    record OfStart() implements Location {}

    /// The [NotePath] of the note or the [FoldedLabel] of the concept it is about, if it is about one.
    default Optional<Object> subject() {
        return switch (this) {
            case OfNote(var note) -> Optional.of(note);
            case OfEditor(var note) -> Optional.of(note);
            case OfVersions(var note) -> Optional.of(note);
            case OfTranscript(var note) -> Optional.of(note);
            case OfConcept(var concept) -> Optional.of(concept);
            case OfGraph _, OfGlossary _, OfPeople _, OfQuestions _, OfWanted _ -> Optional.empty();
            case OfProblems _, OfReplace _, OfSettings _, OfStart _ -> Optional.empty();
        };
    }

    /// The note it is about, if it is about one.
    default Optional<NotePath> noteAbout() {
        return subject().filter(NotePath.class::isInstance).map(NotePath.class::cast);
    }

    /// What stands for it in the library: the subject, or the [Shelf] whose page it is.
    default Optional<Object> listed() {
        return switch (this) {
            case OfGraph _ -> Optional.of(Shelf.GRAPH);
            case OfGlossary _ -> Optional.of(Shelf.GLOSSARY);
            case OfPeople _ -> Optional.of(Shelf.PEOPLE);
            case OfQuestions _ -> Optional.of(Shelf.QUESTIONS);
            case OfWanted _ -> Optional.of(Shelf.WANTED);
            case OfProblems _ -> Optional.of(Shelf.PROBLEMS);
            default -> subject();
        };
    }

    /// Where the same is shown of a note that lies elsewhere now; nothing where it is not about that note.
    default Optional<Location> moved(NotePath from, NotePath to) {
        if (!subject().equals(Optional.of(from))) {
            return Optional.empty();
        }
        return switch (this) {
            case OfNote _ -> Optional.of(new OfNote(to));
            case OfEditor _ -> Optional.of(new OfEditor(to));
            case OfVersions _ -> Optional.of(new OfVersions(to));
            case OfTranscript _ -> Optional.of(new OfTranscript(to));
            default -> Optional.empty();
        };
    }

    /// The page of a shelf of the library that is one.
    static Location of(Shelf shelf) {
        return switch (shelf) {
            case GLOSSARY -> new OfGlossary();
            case PEOPLE -> new OfPeople(Optional.empty());
            case QUESTIONS -> new OfQuestions();
            case WANTED -> new OfWanted();
            case GRAPH -> new OfGraph(Optional.empty());
            case PROBLEMS -> new OfProblems();
            default -> new OfStart();
        };
    }
}
