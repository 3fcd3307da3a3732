package app.syntopic.view.library;

import app.syntopic.view.Wording;

/// A part of the library that opens and closes.
public enum Shelf {
    BOOKMARKS,
    NOTES,
    CONCEPTS,
    GLOSSARY,
    PEOPLE,
    TAGS,
    RECENT,
    QUESTIONS,
    WANTED,
    GRAPH,
    PROBLEMS;

    public String title() {
        return switch (this) {
            case BOOKMARKS -> Wording.of("Bookmarks");
            case NOTES -> Wording.of("Notes");
            case CONCEPTS -> Wording.of("Concepts");
            case GLOSSARY -> Wording.of("Glossary");
            case PEOPLE -> Wording.of("People");
            case TAGS -> Wording.of("Tags");
            case RECENT -> Wording.of("Recently read");
            case QUESTIONS -> Wording.of("Four questions");
            case WANTED -> Wording.of("Wanted concepts");
            case GRAPH -> Wording.of("Graph");
            case PROBLEMS -> Wording.of("Problems");
        };
    }

    /// One or two sentences for a shelf without anything on it.
    public String whyEmpty() {
        return switch (this) {
            case BOOKMARKS -> Wording.of("No bookmarks yet. “Bookmark this” makes one of what is being read.");
            case NOTES -> Wording.of("No notes yet. Make one with ＋ above, or import a text.");
            case CONCEPTS -> Wording.of("No concepts yet. Glossary terms and [[links]] of notes appear here.");
            case GLOSSARY -> Wording.of("No glossary entries yet. Write “- **Term** — meaning” under “## Glossary”.");
            case PEOPLE -> Wording.of("No notes about people yet. A note with “type: person” appears here.");
            case TAGS -> Wording.of("No tags yet. Write #tag in a note.");
            case RECENT -> Wording.of("Nothing was read yet.");
            case QUESTIONS -> Wording.of("No source is summed up yet.");
            case WANTED -> Wording.of("Every concept has a note.");
            case GRAPH -> Wording.of("Nothing is linked yet.");
            case PROBLEMS -> Wording.of("No problems.");
        };
    }

    /// Whether it heads the pane by itself, rather than standing under "More".
    boolean isMain() {
        return this == BOOKMARKS || this == NOTES || this == CONCEPTS;
    }

    /// A whole page rather than rows below it.
    boolean isPage() {
        return switch (this) {
            case GLOSSARY, PEOPLE, QUESTIONS, WANTED, GRAPH, PROBLEMS -> true;
            case BOOKMARKS, NOTES, CONCEPTS, TAGS, RECENT -> false;
        };
    }
}
