package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.Counts;
import app.syntopic.view.Wording;
import app.syntopic.view.search.Searchable;
import app.syntopic.workspace.Indexing;
import app.syntopic.workspace.Indexing.Progress;
import app.syntopic.workspace.Indexing.Report;
import app.syntopic.workspace.Library;
import app.syntopic.workspace.Library.Statistics;
import app.syntopic.workspace.Workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/// How much the notebook holds, and how far the caches are.
final class StatusViewModel {

    private final Library library;
    private final Indexing indexing;
    private final Background background;
    private final Background.Latest counts;
    private final ReadOnlyObjectWrapper<List<String>> holdings =
            new ReadOnlyObjectWrapper<>(this, "holdings", List.of());
    private final ReadOnlyObjectWrapper<Optional<Statistics>> statistics =
            new ReadOnlyObjectWrapper<>(this, "statistics", Optional.empty());
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", Optional.empty());
    private final ReadOnlyStringWrapper limitation = new ReadOnlyStringWrapper(this, "limitation", "");
    private final ReadOnlyBooleanWrapper indexingNow = new ReadOnlyBooleanWrapper(this, "indexingNow");

    StatusViewModel(Workspace workspace, Background background) {
        this.library = workspace.library();
        this.indexing = workspace.indexing();
        this.background = background;
        this.counts = background.latest();
    }

    /// Follows what other programs change, then brings the caches up to date, so that no change is missed between, then
    /// `done`.
    void follow(Runnable done) {
        if (background.isInPlace()) {
            // a picture shows one moment
            update(done);
            return;
        }
        background.run(
                indexing::follow,
                found -> {
                    limitation.set(found.map(Wording::of).orElse(""));
                    update(done);
                },
                failure -> {
                    background.unexpected(failure);
                    update(done);
                });
    }

    /// Brings the caches up to date, then `done`.
    void update(Runnable done) {
        indexingNow.set(true);
        progress.set(Optional.of(new Progress(0, 0)));
        state.set(Wording.of("Looking for changes …"));
        background.run(
                () -> indexing.refresh(now -> background.onWindow(() -> show(now))),
                report -> {
                    indexingNow.set(false);
                    progress.set(Optional.empty());
                    state.set(summary(report));
                    countAgain();
                    done.run();
                },
                failure -> {
                    indexingNow.set(false);
                    progress.set(Optional.empty());
                    state.set(Wording.of("Not up to date"));
                    background.unexpected(failure);
                });
    }

    void countAgain() {
        counts.run(
                library::statistics,
                found -> {
                    statistics.set(Optional.of(found));
                    holdings.set(
                            List.of(
                                    Counts.notes(found.notes()),
                                    Counts.claims(found.claims()),
                                    Counts.terms(found.terms()),
                                    Counts.concepts(found.concepts())));
                });
    }

    void cancel() {
        background.run(
                () -> {
                    indexing.cancel();
                    return true;
                },
                asked -> state.set(Wording.of("Stopping …")));
    }

    private void show(Progress now) {
        if (indexingNow.get()) {
            progress.set(Optional.of(now));
            state.set(
                    now.total() == 0
                            ? Wording.of("Looking for changes …")
                            : Wording.of("Indexing {0} of {1}", now.done(), now.total()));
        }
    }

    private static String summary(Report report) {
        return report.cancelled() ? Wording.of("Stopped; some notes are not searchable yet") : Wording.of("Up to date");
    }

    /// The counts to show, each with its noun.
    ReadOnlyObjectProperty<List<String>> holdingsProperty() {
        return holdings.getReadOnlyProperty();
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Statistics>> statisticsProperty() {
        return statistics.getReadOnlyProperty();
    }

    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why changes by other programs show late or not at all, in a sentence; empty where they show at once.
    ReadOnlyStringProperty limitationProperty() {
        return limitation.getReadOnlyProperty();
    }

    /// How far the caches are while they are brought up to date, else empty.
    ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// How much of the notebook a search can find now.
    ObservableValue<Searchable> searchableProperty() {
        return Bindings.createObjectBinding(
                () -> {
                    if (progress.get().isPresent()) {
                        return Searchable.SO_FAR;
                    }
                    boolean empty = statistics.get().map(counted -> counted.notes() == 0).orElse(false);
                    return empty ? Searchable.NOTHING : Searchable.ALL;
                },
                progress,
                statistics);
    }

    ReadOnlyBooleanProperty indexingNowProperty() {
        return indexingNow.getReadOnlyProperty();
    }
}
