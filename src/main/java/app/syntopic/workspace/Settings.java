package app.syntopic.workspace;

import app.syntopic.model.Sentence;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the program remembers for its reader, apart from any notebook. Reading answers from memory; a change is saved a
/// moment later. May be called from any thread.
public interface Settings {

    /// Calls back, on the thread that made the change, when one cannot be saved. It counts until the program ends.
    default void onTrouble(Consumer<Sentence> told) {}

    Theme theme();

    void theme(Theme theme);

    /// The window's size when it was last closed.
    WindowSize windowSize();

    void windowSize(WindowSize size);

    /// The size of everything, in percent of its usual size: 50 to 300.
    int zoomPercent();

    /// A value outside the range is taken as its nearer end.
    void zoomPercent(int percent);

    Preferences preferences();

    void preferences(Preferences preferences);

    /// Whether the pane beside a note is shown.
    boolean contextShown();

    void contextShown(boolean shown);

    /// Folders of notebooks opened before, the last first, at most ten. Some may be gone.
    List<Path> recentNotebooks();

    /// Puts a folder first among the recent ones.
    void opened(Path notebook);

    /// What a notebook's tabs showed when it was last left; nothing for one that was never open.
    OpenPages openPages(Path notebook);

    /// Kept as long as the notebook is among the recent ones.
    void openPages(Path notebook, OpenPages pages);

    /// What was searched for before, the last first, at most twenty.
    List<String> recentSearches();

    /// Puts a query first among the recent ones; a blank one, and one of more than 500 characters, is not kept.
    void searched(String query);

    enum Theme {
        /// As the system says.
        SYSTEM,
        LIGHT,
        DARK
    }

    /// @param selected the place of the active one, from 0
    /// @param divider how far from the left the two groups of tabs meet, between 0 and 1; other values count as the
    ///   middle
    record OpenPages(List<OpenPage> pages, int selected, double divider) {

        public static final OpenPages NONE = new OpenPages(List.of(), 0, 0);

        public OpenPages {
            pages = List.copyOf(pages);
        }
    }

    /// @param name of a note, its path; of a concept, its key; of a graph, the id of what it is drawn around; else
    ///   empty
    /// @param paragraph the first one in view
    /// @param offset pixels of it that are above the view
    /// @param right whether its tab stands in the group at the right
    /// @param front whether its tab is the one seen of its group
    record OpenPage(
            PageKind kind, String name, int paragraph, double offset, boolean pinned, boolean right, boolean front) {}

    enum PageKind {
        NOTE,
        EDITOR,
        CONCEPT,
        GRAPH,
        GLOSSARY,
        PEOPLE,
        QUESTIONS,
        WANTED,
        PROBLEMS
    }

    /// @param width in pixels before the system's scale
    record WindowSize(double width, double height, boolean maximized) {}
}
