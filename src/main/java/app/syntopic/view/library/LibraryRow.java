package app.syntopic.view.library;

import app.syntopic.graph.Concept;
import app.syntopic.model.NoteSummary;
import app.syntopic.workspace.Bookmark;
import app.syntopic.workspace.Library.TagCount;
import app.syntopic.workspace.Library.TermEntry;

import java.util.Optional;

/// A row of the library pane.
public sealed interface LibraryRow {

    /// @param count of everything on the shelf, or [#NO_COUNT]; with a filter, of what is shown
    /// @param atLeast whether there may be more than `count`
    record Header(Shelf shelf, int count, boolean atLeast, boolean open) implements LibraryRow {

        /// Of a page that is no list.
        static final int NO_COUNT = -1;
    }

    /// The heading over the smaller shelves.
    record Group(String title) implements LibraryRow {}

    record OfNote(NoteSummary note, Shelf shelf) implements LibraryRow {}

    record OfConcept(Concept concept) implements LibraryRow {}

    record OfTerm(TermEntry term) implements LibraryRow {}

    record OfTag(TagCount tag) implements LibraryRow {}

    /// @param found how many answers a saved search has; empty for other bookmarks, and until they are counted
    record OfBookmark(Bookmark bookmark, Optional<Found> found) implements LibraryRow {}

    /// @param fresh how many of them are new since somebody looked
    record Found(long total, boolean exact, int fresh) {}

    /// Shows more of a shelf when pressed.
    record More(Shelf shelf, String text) implements LibraryRow {}

    /// Why there is nothing here.
    record Nothing(String sentence) implements LibraryRow {}

    /// The tag whose notes are shown instead of all; pressing it shows all again.
    record OnlyTag(String tag) implements LibraryRow {}
}
