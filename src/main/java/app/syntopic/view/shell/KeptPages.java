package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Place;
import app.syntopic.workspace.Settings.OpenPage;
import app.syntopic.workspace.Settings.OpenPages;
import app.syntopic.workspace.Settings.PageKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The pages in tabs, as the settings keep them until the notebook is opened again.
final class KeptPages {

    /// More tabs than these are not opened again: each costs the time of a note.
    private static final int MOST = 8;

    private KeptPages() {}

    /// @param selected the place of the visit in front
    static OpenPages of(List<Visit> visits, int selected) {
        List<OpenPage> pages = new ArrayList<>();
        int front = 0;
        int from = Math.clamp(selected - (long) MOST / 2, 0, Math.max(0, visits.size() - MOST));
        for (int i = from; i < Math.min(visits.size(), from + MOST); i++) {
            Optional<OpenPage> page = page(visits.get(i));
            if (page.isPresent()) {
                front = i <= selected ? pages.size() : front;
                pages.add(page.get());
            }
        }
        return new OpenPages(pages, front);
    }

    private static Optional<OpenPage> page(Visit visit) {
        Place place = visit.place();
        return switch (visit.location()) {
            case Location.OfNote(NotePath note) -> Optional.of(page(PageKind.NOTE, note.value(), place));
            case Location.OfEditor(NotePath note) -> Optional.of(page(PageKind.EDITOR, note.value(), place));
            case Location.OfConcept(FoldedLabel concept) -> Optional.of(page(PageKind.CONCEPT, concept.key(), place));
            case Location.OfGraph(Optional<String> centre) ->
                    Optional.of(page(PageKind.GRAPH, centre.orElse(""), place));
            case Location.OfGlossary() -> Optional.of(page(PageKind.GLOSSARY, "", place));
            case Location.OfPeople(Optional<String> chosen) ->
                    Optional.of(page(PageKind.PEOPLE, chosen.orElse(""), place));
            case Location.OfQuestions() -> Optional.of(page(PageKind.QUESTIONS, "", place));
            case Location.OfWanted() -> Optional.of(page(PageKind.WANTED, "", place));
            case Location.OfProblems() -> Optional.of(page(PageKind.PROBLEMS, "", place));
            case Location.OfVersions _, Location.OfTranscript _ -> Optional.empty();
            case Location.OfReplace(), Location.OfSettings(), Location.OfStart() -> Optional.empty();
        };
    }

    private static OpenPage page(PageKind kind, String name, Place place) {
        return new OpenPage(kind, name, place.paragraph(), place.offset());
    }

    /// The visits that are kept in `pages`, in order; none to a note that is gone.
    static List<Visit> visits(OpenPages pages, Predicate<NotePath> isThere) {
        List<Visit> visits = new ArrayList<>();
        for (OpenPage page : pages.pages()) {
            location(page)
                    .filter(location -> isThere(location, isThere))
                    .ifPresent(location ->
                            visits.add(new Visit(visits.size(), location, new Place(page.paragraph(), page.offset()))));
        }
        return visits;
    }

    private static boolean isThere(Location location, Predicate<NotePath> isThere) {
        return switch (location) {
            case Location.OfNote(NotePath note) -> isThere.test(note);
            case Location.OfEditor(NotePath note) -> isThere.test(note);
            case Location.OfVersions(NotePath note) -> isThere.test(note);
            default -> true;
        };
    }

    @SuppressWarnings("ConstantValue") // a settings file may be edited by hand, and lack what the type promises
    private static Optional<Location> location(OpenPage page) {
        if (page.kind() == null || page.name() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (page.kind()) {
                        case NOTE -> new Location.OfNote(NotePath.of(page.name()));
                        case EDITOR -> new Location.OfEditor(NotePath.of(page.name()));
                        case CONCEPT -> new Location.OfConcept(new FoldedLabel(page.name()));
                        case GRAPH -> new Location.OfGraph(Optional.of(page.name()).filter(id -> !id.isEmpty()));
                        case GLOSSARY -> new Location.OfGlossary();
                        case PEOPLE -> new Location.OfPeople(Optional.of(page.name()).filter(name -> !name.isEmpty()));
                        case QUESTIONS -> new Location.OfQuestions();
                        case WANTED -> new Location.OfWanted();
                        case PROBLEMS -> new Location.OfProblems();
                    });
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }
}
