package app.syntopic.view.complete;

import app.syntopic.model.LinkTarget;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.view.Background;
import app.syntopic.view.Counts;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Completions;
import app.syntopic.workspace.Completions.Suggestion;
import app.syntopic.workspace.Reading;
import app.syntopic.workspace.Reading.Preview;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The list of what may follow, which of it is chosen, and what that is about. Asked for off the window's thread; only
/// the newest answer counts.
public final class CompletionViewModel {

    /// What leads to a note or a concept, which can be told something of.
    private static final Set<Opening.Kind> LINKS =
            EnumSet.of(Opening.Kind.TARGET, Opening.Kind.PERSON, Opening.Kind.NAME);

    private static final List<String> STANCES = List.of("supports", "opposes", "qualifies");

    private final NotePath path;
    private final Completions completions;
    private final Reading reading;
    private final Supplier<List<String>> ownSections;
    private final Background.Latest requests;
    private final Background.Latest previews;
    private final ReadOnlyObjectWrapper<List<Suggestion>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", 0);
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper(this, "about", "");
    private Optional<Opening> opening = Optional.empty();

    /// @param ownSections titles of this note's sections, without `§`
    public CompletionViewModel(
            NotePath path,
            Completions completions,
            Reading reading,
            Supplier<List<String>> ownSections,
            Background background) {
        this.path = path;
        this.completions = completions;
        this.reading = reading;
        this.ownSections = ownSections;
        this.requests = background.latest();
        this.previews = background.latest();
    }

    /// Looks for what may follow; nothing takes the list away.
    public void look(Optional<Opening> at) {
        opening = at;
        if (at.isEmpty()) {
            requests.cancel();
            show(List.of());
            return;
        }
        List<String> own = ownSections.get();
        requests.run(() -> find(at.get(), own), this::show);
    }

    private void show(List<Suggestion> found) {
        rows.set(found);
        choose(0);
    }

    private List<Suggestion> find(Opening at, List<String> own) {
        String typed = at.typed();
        List<Suggestion> found =
                switch (at.kind()) {
                    case TARGET -> withNew(completions.targets(typed), typed);
                    case SECTION -> at.subject().isBlank() ? sections(own, typed, "§ ") : sectionsOf(at);
                    case BLOCK -> completions.blocks(subject(at), typed);
                    case CITATION -> sections(own, typed, "");
                    case TAG -> completions.tags(typed);
                    case PERSON -> completions.people(typed);
                    case NAME -> completions.names(at.subject(), typed);
                    case STANCE -> matching(STANCES, typed, Sentence.of("stance"));
                    case KEY -> completions.keys(typed);
                    case VALUE, QUOTED_VALUE -> completions.values(at.subject(), typed);
                };
        boolean nothingNew = found.size() == 1 && found.getFirst().insert().equals(typed);
        return nothingNew ? List.of() : found;
    }

    private List<Suggestion> sectionsOf(Opening at) {
        return completions.sections(at.subject(), at.typed());
    }

    private String subject(Opening at) {
        return at.subject().isBlank() ? path.withoutExtension() : at.subject();
    }

    private static List<Suggestion> sections(List<String> own, String typed, String sign) {
        String wanted = typed.replaceFirst("^§\\s*", "");
        return matching(own, wanted, Sentence.verbatim("§")).stream()
                .map(some ->
                        new Suggestion(
                                some.label(), Sentence.of("section"), sign + some.label(), Optional.empty(), false))
                .toList();
    }

    private static List<Suggestion> matching(List<String> names, String typed, Sentence detail) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .map(name -> Suggestion.of(name, detail))
                .toList();
    }

    /// A name that nothing has yet may be meant as well.
    private static List<Suggestion> withNew(List<Suggestion> found, String typed) {
        boolean known = found.stream().anyMatch(some -> some.label().equalsIgnoreCase(typed.strip()));
        if (typed.isBlank() || known) {
            return found;
        }
        String name = typed.strip();
        Suggestion fresh =
                new Suggestion(Wording.of("Create “{0}”", name), Sentence.verbatim(""), name, Optional.empty(), true);
        return Stream.concat(found.stream(), Stream.of(fresh)).toList();
    }

    /// Chooses the next or the one before, round at the ends.
    public void step(int by) {
        if (!rows.get().isEmpty()) {
            choose(Math.floorMod(chosen.get() + by, rows.get().size()));
        }
    }

    private void choose(int index) {
        chosen.set(index);
        about.set("");
        List<Suggestion> now = rows.get();
        if (opening.filter(at -> LINKS.contains(at.kind())).isPresent() && index < now.size()) {
            String target = now.get(index).insert().replaceFirst("\\|.*$", "");
            previews.run(() -> describe(reading.preview(path, LinkTarget.of(target))), about::set);
        } else {
            previews.cancel();
        }
    }

    private static String describe(Preview preview) {
        return switch (preview) {
            case Preview.OfConcept of ->
                    of.definitions().stream()
                            .findFirst()
                            .map(definition -> definition.text().text() + " — " + definition.note().shortName())
                            .orElse(of.claims() == 0 ? "" : Counts.claims(of.claims()));
            case Preview.OfNote of -> of.excerpt().text();
            case Preview.OfSeveral several -> Wording.of("Several notes are called so.");
            case Preview.OfNothing nothing -> "";
        };
    }

    /// What to write for the chosen one; nothing when there is no list.
    ///
    /// @param after the line behind the caret
    public Optional<Opening.Completed> accept(String after) {
        List<Suggestion> now = rows.get();
        Optional<Opening.Completed> completed =
                opening.filter(at -> chosen.get() < now.size())
                        .map(at -> at.complete(now.get(chosen.get()).insert(), after));
        look(Optional.empty());
        return completed;
    }

    /// The chosen passage, where it has yet to be given the id that links point at.
    public Optional<Suggestion> chosenWithoutId() {
        List<Suggestion> now = rows.get();
        return opening.filter(at -> at.kind() == Opening.Kind.BLOCK && chosen.get() < now.size())
                .map(at -> now.get(chosen.get()))
                .filter(Suggestion::ghost);
    }

    /// What to write when `#`, `^` or `|` is typed while a note is offered: its name and that sign, so that the link
    /// goes on. Nothing where no note is, or where the name that was typed is one already.
    public Optional<Opening.Completed> goOn(String sign) {
        List<Suggestion> now = rows.get();
        return opening.filter(at -> chosen.get() < now.size() && !at.typed().isBlank())
                .filter(at -> now.stream().noneMatch(some -> isNamed(some, at.typed())))
                .flatMap(at -> at.goOn(now.get(chosen.get()).insert(), sign));
    }

    private static boolean isNamed(Suggestion some, String typed) {
        return some.label().equalsIgnoreCase(typed) || some.note().isPresent() && some.insert().equals(typed);
    }

    /// What is offered; empty when nothing is.
    public ReadOnlyObjectProperty<List<Suggestion>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// The index of the chosen one.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the chosen one is about, as far as is known.
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }
}
