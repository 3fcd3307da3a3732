package app.syntopic.view.shell;

import app.syntopic.search.result.Hit;
import app.syntopic.view.search.KeptSearches;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.ReadingMemory;
import app.syntopic.workspace.Settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Searches of before, from the settings; saved ones, among the notebook's bookmarks.
final class Searches implements KeptSearches {

    private final Settings settings;
    private final ReadingMemory memory;
    private final Bookmarks bookmarks;
    private final Set<Hit> fresh = new HashSet<>();
    private String lookedAt = "";

    Searches(Settings settings, ReadingMemory memory, Bookmarks bookmarks) {
        this.settings = settings;
        this.memory = memory;
        this.bookmarks = bookmarks;
    }

    @Override
    public List<String> recent() {
        return settings.recentSearches();
    }

    @Override
    public void used(String query) {
        settings.searched(query);
    }

    @Override
    public boolean isSaved(String query) {
        return memory.bookmarks().contains(new Bookmark.OfSearch(query));
    }

    @Override
    public Set<Hit> look(String query, List<Hit> hits) {
        if (!isSaved(query)) {
            lookedAt = "";
            return Set.of();
        }
        if (!lookedAt.equals(query)) {
            fresh.clear();
        }
        lookedAt = query;
        boolean more = fresh.addAll(memory.unseen(query, hits));
        memory.looked(query, hits);
        if (more) {
            bookmarks.save();
        }
        return Set.copyOf(fresh);
    }

    @Override
    public void toggleSaved(String query) {
        bookmarks.toggle(new Bookmark.OfSearch(query));
    }
}
