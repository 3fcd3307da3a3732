package app.syntopic.view.questions;

import app.syntopic.model.NotePath;
import app.syntopic.model.NoteSummary;
import app.syntopic.model.PublishedDate;
import app.syntopic.view.Background;
import app.syntopic.view.Lookup;
import app.syntopic.view.Rows;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Overviews;
import app.syntopic.workspace.Overviews.SourceAnswers;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The sources of the four questions' table. Their answers are read as rows come into view.
public final class QuestionsViewModel {

    private static final int SOURCES = 20_000;
    private static final int ANSWERS = 200;
    private static final int TAGS = 60;

    private final Overviews overviews;
    private final Library library;
    private final Background.Latest requests;
    private final Background.Latest tagRequests;
    private final Lookup<NotePath, Optional<SourceAnswers>> answers;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.BY_DATE);
    private final ObjectProperty<Optional<String>> tag = new SimpleObjectProperty<>(this, "tag", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(this, "tags", List.of());
    private final ObservableList<NoteSummary> sources = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    /// How sources follow each other.
    enum Order {
        /// The oldest first, those without a date last.
        BY_DATE,
        BY_TITLE
    }

    public QuestionsViewModel(Overviews overviews, Library library, Background background) {
        this.overviews = overviews;
        this.library = library;
        this.requests = background.latest();
        this.tagRequests = background.latest();
        this.answers = new Lookup<>(background, ANSWERS, overviews::answers);
        order.addListener((property, before, now) -> load());
        tag.addListener((property, before, now) -> load());
    }

    /// Reads the list, again where it was read before.
    public void load() {
        Order wanted = order.get();
        Optional<String> only = tag.get();
        requests.run(
                () -> sorted(overviews.sources(only, SOURCES), wanted),
                found -> {
                    Rows.update(sources, found);
                    answers.expire();
                    loaded.set(true);
                });
        tagRequests.run(
                () -> library.tags("", TAGS).stream().map(Library.TagCount::tag).toList(), found -> tags.set(found));
    }

    private static List<NoteSummary> sorted(List<NoteSummary> found, Order order) {
        return order == Order.BY_TITLE
                ? found
                : found.stream()
                        .sorted(Comparator.comparing(note -> note.published().map(PublishedDate::iso).orElse("9999")))
                        .toList();
    }

    /// Hands on a source's answers, now or soon.
    void answers(NoteSummary source, Consumer<Optional<SourceAnswers>> use) {
        answers.get(source.path(), use);
    }

    /// Changes whenever answers that were handed on may be out of date.
    ReadOnlyIntegerProperty generationProperty() {
        return answers.generationProperty();
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    ObjectProperty<Optional<String>> tagProperty() {
        return tag;
    }

    /// Tags to choose from.
    ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    ObservableList<NoteSummary> sources() {
        return sources;
    }

    /// Whether the list was read at least once.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
