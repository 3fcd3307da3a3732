package app.syntopic.view.shell;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;
import app.syntopic.view.Place;
import app.syntopic.view.shell.OpenTabs.OpenTab;
import app.syntopic.workspace.Settings.OpenPage;
import app.syntopic.workspace.Settings.OpenPages;
import app.syntopic.workspace.Settings.PageKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The pages in tabs, as the settings keep them until the notebook is opened again.
final class KeptPages {

    /// More tabs than these are not opened again: each costs the time of a note. Those in front and pinned ones come
    /// first, then those nearest to the active one.
    private static final int MOST = 8;

    private static final double MIDDLE = 0.5;

    private KeptPages() {}

    static OpenPages of(OpenTabs open) {
        List<OpenTab> tabs = open.tabs();
        List<Integer> kept =
                IntStream.range(0, tabs.size())
                        .filter(i -> page(tabs.get(i)).isPresent())
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer i) -> i != open.selected())
                                        .thenComparing(i -> !tabs.get(i).front())
                                        .thenComparing(i -> !tabs.get(i).pinned())
                                        .thenComparing(i -> Math.abs(i - open.selected())))
                        .limit(MOST)
                        .sorted()
                        .toList();
        int before = (int) kept.stream().filter(i -> i <= open.selected()).count();
        return new OpenPages(
                kept.stream().flatMap(i -> page(tabs.get(i)).stream()).toList(),
                Math.max(0, before - 1),
                open.divider());
    }

    private static Optional<OpenPage> page(OpenTab tab) {
        Place place = tab.visit().place();
        return named(tab.visit().location())
                .map(page ->
                        new OpenPage(
                                page.kind(),
                                page.name(),
                                place.paragraph(),
                                place.offset(),
                                tab.pinned(),
                                tab.right(),
                                tab.front()));
    }

    private record Named(PageKind kind, String name) {}

    private static Optional<Named> named(Location shown) {
        return switch (shown) {
            case Location.OfNote(NotePath note) -> Optional.of(new Named(PageKind.NOTE, note.value()));
            case Location.OfEditor(NotePath note) -> Optional.of(new Named(PageKind.EDITOR, note.value()));
            case Location.OfConcept(FoldedLabel concept) -> Optional.of(new Named(PageKind.CONCEPT, concept.key()));
            case Location.OfGraph(Optional<String> centre) -> Optional.of(new Named(PageKind.GRAPH, centre.orElse("")));
            case Location.OfGlossary() -> Optional.of(new Named(PageKind.GLOSSARY, ""));
            case Location.OfPeople(Optional<String> chosen) ->
                    Optional.of(new Named(PageKind.PEOPLE, chosen.orElse("")));
            case Location.OfQuestions() -> Optional.of(new Named(PageKind.QUESTIONS, ""));
            case Location.OfWanted() -> Optional.of(new Named(PageKind.WANTED, ""));
            case Location.OfProblems() -> Optional.of(new Named(PageKind.PROBLEMS, ""));
            case Location.OfVersions _, Location.OfTranscript _ -> Optional.empty();
            case Location.OfReplace(), Location.OfSettings(), Location.OfStart() -> Optional.empty();
        };
    }

    /// The tabs that are kept in `pages`, in order; none of a note that is gone.
    static OpenTabs tabs(OpenPages pages, Predicate<NotePath> isThere) {
        List<OpenTab> tabs = new ArrayList<>();
        int selected = 0;
        for (int i = 0; i < pages.pages().size(); i++) {
            OpenPage page = pages.pages().get(i);
            Optional<Location> location = location(page).filter(known -> isThere(known, isThere));
            if (location.isPresent()) {
                selected = i <= pages.selected() ? tabs.size() : selected;
                Visit visit = new Visit(tabs.size(), location.get(), new Place(page.paragraph(), page.offset()));
                tabs.add(new OpenTab(visit, page.pinned(), page.right(), page.front()));
            }
        }
        boolean apart = pages.divider() > 0 && pages.divider() < 1;
        return new OpenTabs(tabs, selected, apart ? pages.divider() : MIDDLE);
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
