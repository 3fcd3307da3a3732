package app.syntopic.view.reader;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the reader folded or unfolded in a note, against what the note says. While the page is searched everything is
/// open. For the window's thread only.
final class Folds {

    private final Set<String> toggled = new HashSet<>();
    private boolean searching;

    /// The page as the reader wants it.
    Page apply(Page whole) {
        Page folded = whole.folded(toggled);
        return searching ? whole.folded(opening(whole)) : folded;
    }

    private static Set<String> opening(Page whole) {
        return whole.folded(Set.of()).folds().stream()
                .filter(Line.Fold::closed)
                .map(Line.Fold::key)
                .collect(Collectors.toSet());
    }

    void toggle(String key) {
        if (!toggled.remove(key)) {
            toggled.add(key);
        }
    }

    /// Closes all folds, or opens them all where each is closed already.
    void toggleAll(Page whole) {
        boolean close = whole.folds().stream().anyMatch(fold -> !isClosed(fold));
        whole.folds().stream().filter(fold -> isClosed(fold) != close).forEach(fold -> toggle(fold.key()));
    }

    private boolean isClosed(Line.Fold asWritten) {
        return asWritten.closed() != toggled.contains(asWritten.key());
    }

    /// Opens what hides a line. Answers whether anything did.
    boolean reveal(Page shown, int number) {
        Set<String> over = shown.foldsOver(number);
        over.forEach(this::toggle);
        return !over.isEmpty();
    }

    /// Says that the page is searched, or no longer.
    ///
    /// @param place the line found last: it stays open
    void searching(boolean now, Page whole, Optional<Integer> place) {
        searching = now;
        if (!now) {
            place.ifPresent(number -> reveal(whole.folded(toggled), number));
        }
    }

    boolean isSearching() {
        return searching;
    }

    /// To be remembered.
    Set<String> toggled() {
        return Set.copyOf(toggled);
    }

    void restore(Set<String> remembered) {
        toggled.clear();
        toggled.addAll(remembered);
    }
}
