package app.syntopic.view.library;

import java.util.Locale;

/// A part of the library that opens and closes.
public enum Shelf {
    BOOKMARKS("Bookmarks", "No bookmarks yet. Ctrl D makes one of what is being read."),
    NOTES("Notes", "No notes yet. Make one with ＋ above, or import a text."),
    CONCEPTS("Concepts", "No concepts yet. Glossary terms and [[links]] of notes appear here."),
    GLOSSARY("Glossary", "No glossary entries yet. Write “- **Term** — meaning” under “## Glossary”."),
    PEOPLE("People", "No notes about people yet. A note with “type: person” appears here."),
    TAGS("Tags", "No tags yet. Write #tag in a note."),
    RECENT("Recently read", "Nothing was read yet."),
    QUESTIONS("Four questions", "No source is summed up yet."),
    WANTED("Wanted concepts", "Every concept has a note."),
    GRAPH("Graph", "Nothing is linked yet."),
    PROBLEMS("Problems", "No problems.");

    private final String title;
    private final String whyEmpty;

    Shelf(String title, String whyEmpty) {
        this.title = title;
        this.whyEmpty = whyEmpty;
    }

    public String title() {
        return title;
    }

    /// One or two sentences for a shelf without anything on it.
    public String whyEmpty() {
        return whyEmpty;
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

    String lowerCase() {
        return title.toLowerCase(Locale.ROOT);
    }
}
