package app.syntopic.workspace;

import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.workspace.Indexing.Behind;
import app.syntopic.workspace.Indexing.Change;
import app.syntopic.workspace.Indexing.Move;
import app.syntopic.workspace.Indexing.Subscription;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Those who want to know when the caches changed. Safe to share between threads.
final class ChangeListeners {

    /// Beyond this many notes a listener looks at everything anyway.
    private static final int WORTH_NAMING = 100;

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Move>> ofMoves = new CopyOnWriteArrayList<>();
    private final List<Consumer<Behind>> ofBehind = new CopyOnWriteArrayList<>();
    private final List<Consumer<Sentence>> ofLoss = new CopyOnWriteArrayList<>();

    Subscription add(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Set<NotePath> changed) {
        if (changed.isEmpty()) {
            return;
        }
        boolean everything = changed.size() > WORTH_NAMING;
        Change change = new Change(everything ? Set.of() : changed, everything);
        listeners.forEach(listener -> listener.accept(change));
    }

    /// Tells that no note changed, but what notes show may have.
    void tellEmbedded() {
        listeners.forEach(listener -> listener.accept(new Change(Set.of(), false)));
    }

    Subscription addMove(Consumer<Move> listener) {
        ofMoves.add(listener);
        return () -> ofMoves.remove(listener);
    }

    void tell(Move move) {
        ofMoves.forEach(listener -> listener.accept(move));
    }

    Subscription addLost(Consumer<Sentence> listener) {
        ofLoss.add(listener);
        return () -> ofLoss.remove(listener);
    }

    boolean listenForLoss() {
        return !ofLoss.isEmpty();
    }

    void tellLost(Sentence loss) {
        ofLoss.forEach(listener -> listener.accept(loss));
    }

    Subscription addBehind(Consumer<Behind> listener) {
        ofBehind.add(listener);
        return () -> ofBehind.remove(listener);
    }

    void tellBehind(Set<NotePath> saved, Sentence reason) {
        Behind behind = new Behind(saved, reason);
        ofBehind.forEach(listener -> listener.accept(behind));
    }
}
