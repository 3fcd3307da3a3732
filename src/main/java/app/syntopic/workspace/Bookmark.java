package app.syntopic.workspace;

import app.syntopic.graph.Concept;
import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NotePath;

/// A place somebody wants to come back to. It is found again by its words, so it outlives edits elsewhere in the note.
public sealed interface Bookmark {

    /// What a list calls it.
    String label();

    /// The same place where a note lies elsewhere; itself where it is not in that note.
    default Bookmark moved(NotePath from, NotePath to) {
        return switch (this) {
            case OfNote(var note, var title) when note.equals(from) ->
                    new OfNote(to, title.equals(from.name()) ? to.name() : title);
            case OfSection(var note, var section) when note.equals(from) -> new OfSection(to, section);
            case OfClaim(var note, var words) when note.equals(from) -> new OfClaim(to, words);
            default -> this;
        };
    }

    record OfNote(NotePath note, String title) implements Bookmark {
        @Override
        public String label() {
            return title;
        }

        /// The title may change; the note is the same.
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof OfNote that && note.equals(that.note);
        }

        @Override
        public int hashCode() {
            return note.hashCode();
        }
    }

    /// @param section without `§`
    record OfSection(NotePath note, String section) implements Bookmark {
        @Override
        public String label() {
            return "§ " + section;
        }
    }

    /// @param words the claim's beginning, as the reader sees it
    record OfClaim(NotePath note, String words) implements Bookmark {

        private static final int LONGEST = 160;

        public OfClaim {
            words = words.strip();
            words = words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip();
        }

        @Override
        public String label() {
            return words;
        }
    }

    /// A search to ask again.
    ///
    /// @param name what somebody calls it; empty where it goes by its query
    record OfSearch(String query, String name) implements Bookmark {

        public OfSearch {
            query = query.strip();
            name = name.strip();
        }

        public OfSearch(String query) {
            this(query, "");
        }

        @Override
        public String label() {
            return name.isEmpty() ? "Search: " + query : name;
        }

        /// The name may change; the search is the same.
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof OfSearch that && query.equals(that.query);
        }

        @Override
        public int hashCode() {
            return query.hashCode();
        }
    }

    record OfConcept(FoldedLabel concept, String label) implements Bookmark {

        public static OfConcept of(Concept concept) {
            return new OfConcept(concept.key(), concept.label());
        }

        /// The label may change; the concept is the same.
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof OfConcept that && concept.equals(that.concept);
        }

        @Override
        public int hashCode() {
            return concept.hashCode();
        }
    }
}
