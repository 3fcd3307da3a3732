package app.syntopic.model;

import java.util.regex.Pattern;

/// A stretch of a text that two sides changed: taken over from either, or changed by both in different ways.
public sealed interface MergePiece {

    /// What both have, or what one of them changed.
    record Agreed(String text) implements MergePiece {}

    /// What each made of the same paragraphs.
    ///
    /// @param base the paragraphs before; empty where both inserted
    /// @param words mine and theirs word by word
    record Conflict(String base, ComparedWords words) implements MergePiece {

        private static final Pattern ROW = Pattern.compile("\\s*(?:[-*+]\\s|\\d+[.)]\\s|[|>]).*", Pattern.DOTALL);

        public String mine() {
            return ComparedWords.text(words.first());
        }

        public String theirs() {
            return ComparedWords.text(words.second());
        }

        /// Mine, then theirs: as paragraphs of their own, or as rows of one list, table or quote.
        public String both() {
            String mine = mine();
            String theirs = theirs();
            if (mine.isBlank() || theirs.isBlank()) {
                return mine + theirs;
            }
            String end = mine.endsWith("\n") ? mine : mine + "\n";
            boolean apart = end.endsWith("\n\n") || ROW.matcher(theirs).matches();
            return apart ? end + theirs : end + "\n" + theirs;
        }
    }
}
