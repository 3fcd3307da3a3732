package app.syntopic.view.people;

import app.syntopic.graph.Person;
import app.syntopic.graph.PersonPage;
import app.syntopic.view.Background;
import app.syntopic.workspace.Overviews;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;

/// The people of the notebook, and the page of the one that is chosen.
public final class PeopleViewModel {

    private static final int PEOPLE = 5_000;

    private final Overviews overviews;
    private final Background.Latest requests;
    private final Background.Latest pageRequests;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<Optional<List<Person>>> people =
            new ReadOnlyObjectWrapper<>(this, "people", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PersonPage>> page =
            new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
    private Optional<String> chosen;

    /// @param chosen the name of who is shown first; empty for the first of the list
    public PeopleViewModel(Optional<String> chosen, Overviews overviews, Background background) {
        this.chosen = chosen;
        this.overviews = overviews;
        this.requests = background.latest();
        this.pageRequests = background.latest();
        filter.addListener((property, before, now) -> load());
    }

    /// Reads the list, again where it was read before.
    public void load() {
        String text = filter.get();
        requests.run(
                () -> overviews.people(text, PEOPLE),
                found -> {
                    if (chosen.isEmpty() && !found.isEmpty()) {
                        choose(found.getFirst().name());
                    }
                    people.set(Optional.of(found));
                });
        chosen.ifPresent(this::choose);
    }

    /// Shows somebody's page.
    void choose(String name) {
        chosen = Optional.of(name);
        pageRequests.run(() -> overviews.person(name), found -> page.set(Optional.of(found)));
    }

    /// The name of who is shown, or is about to be.
    Optional<String> chosen() {
        return chosen;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<List<Person>>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PersonPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
