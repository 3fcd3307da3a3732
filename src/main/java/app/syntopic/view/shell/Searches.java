package app.syntopic.view.shell;

import app.syntopic.view.search.KeptSearches;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.ReadingMemory;
import app.syntopic.workspace.Settings;

import java.util.List;

/// Searches of before, from the settings; saved ones, among the notebook's bookmarks.
final class Searches implements KeptSearches {

    private final Settings settings;
    private final ReadingMemory memory;
    private final Bookmarks bookmarks;

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
    public void toggleSaved(String query) {
        bookmarks.toggle(new Bookmark.OfSearch(query));
    }
}
