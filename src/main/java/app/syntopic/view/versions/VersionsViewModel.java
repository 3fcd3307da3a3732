package app.syntopic.view.versions;

import app.syntopic.model.ChangedRegion;
import app.syntopic.model.NotePath;
import app.syntopic.view.Background;
import app.syntopic.view.Wording;
import app.syntopic.workspace.Authoring;
import app.syntopic.workspace.Authoring.Draft;
import app.syntopic.workspace.ChangedOutsideException;
import app.syntopic.workspace.NoteUnavailableException;
import app.syntopic.workspace.NoteVersions;
import app.syntopic.workspace.NoteVersions.Version;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/// The earlier versions of a note, what changed since the one chosen, and bringing a part or the whole of it back.
public final class VersionsViewModel {

    private final NotePath path;
    private final NoteVersions versions;
    private final Authoring authoring;
    private final Background background;
    private final Background.Latest comparisons;
    private final ReadOnlyObjectWrapper<Optional<List<Version>>> list =
            new ReadOnlyObjectWrapper<>(this, "list", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
            new ReadOnlyObjectWrapper<>(this, "compared", Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private Optional<Version> chosen = Optional.empty();
    private Consumer<Version> restored = version -> {};

    public VersionsViewModel(NotePath path, NoteVersions versions, Authoring authoring, Background background) {
        this.path = path;
        this.versions = versions;
        this.authoring = authoring;
        this.background = background;
        this.comparisons = background.latest();
    }

    /// A version beside the note as it is now.
    ///
    /// @param now the note's text, with `\n` as the only line end
    /// @param regions where they differ; none when they are the same
    public record Compared(Version version, String then, String now, List<ChangedRegion> regions) {
        public Compared {
            regions = List.copyOf(regions);
        }
    }

    /// Looks for versions again, and compares the chosen one again.
    public void refresh() {
        background.run(() -> versions.of(path), this::show, this::fail);
    }

    private void show(List<Version> found) {
        list.set(Optional.of(found));
        chosen.filter(found::contains).or(() -> found.stream().findFirst()).ifPresent(this::choose);
    }

    /// Compares a version with the note as it is now.
    public void choose(Version version) {
        chosen = Optional.of(version);
        comparisons.run(
                () -> {
                    String then = versions.text(version);
                    String now = plain(authoring.edit(path).text());
                    return new Compared(version, then, now, versions.compare(then, now));
                },
                found -> {
                    problem.set("");
                    compared.set(Optional.of(found));
                },
                this::fail);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Brings the whole version back. What the note holds now becomes a version of its own.
    public void restore(Compared version) {
        change(version, (then, now) -> then);
    }

    /// Brings parts of the version back, as one change.
    ///
    /// @param regions of the comparison, in any order
    public void restore(Compared version, Collection<ChangedRegion> regions) {
        change(
                version,
                (then, now) -> {
                    StringBuilder text = new StringBuilder(now);
                    // from the end, so that what is still to come stays where it was compared
                    regions.stream()
                            .sorted(Comparator.comparingInt((ChangedRegion region) -> region.now().start()).reversed())
                            .forEach(region -> text.replace(region.now().start(), region.now().end(), region.then()));
                    return text.toString();
                });
    }

    /// Tells of a version that came back, in part or whole.
    public void onRestored(Consumer<Version> taker) {
        restored = taker;
    }

    private void change(Compared version, BinaryOperator<String> change) {
        background.run(
                () -> {
                    Draft draft = authoring.edit(path);
                    if (!plain(draft.text()).equals(version.now())) {
                        throw new ChangedOutsideException(path);
                    }
                    return authoring.save(draft, change.apply(version.then(), version.now()));
                },
                saved -> {
                    restored.accept(version.version());
                    refresh();
                },
                this::fail);
    }

    private void fail(Throwable failure) {
        switch (failure) {
            case NoteUnavailableException expected -> problem.set(Wording.of(expected.sentence()));
            case ChangedOutsideException changed -> {
                problem.set(Wording.of(changed.sentence()));
                refresh();
            }
            default -> background.unexpected(failure);
        }
    }

    public NotePath path() {
        return path;
    }

    /// The newest first; empty until they were looked for.
    public ReadOnlyObjectProperty<Optional<List<Version>>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// The version chosen; empty while there is none.
    public ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// Why something could not be read or written, or empty.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
