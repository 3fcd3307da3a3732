package app.syntopic.workspace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// How the reader likes the program to look and to answer.
///
/// @param highContrast stronger colours in both looks
/// @param reducedMotion nothing fades or slides
/// @param readingFont the family notes are set in; empty for the usual one
/// @param interfaceFont the family of everything else; empty for the usual one
/// @param textPercent the size of a note's text against the rest, in percent of the usual one
/// @param columnPercent the width of the text's column, in percent of the usual one
/// @param language of the window
/// @param writing what helps while one writes
/// @param historyMegabytes the room for earlier versions of all notes of a notebook together, in units of 1024² bytes
/// @param keys keys of commands, by the command's English title, where they are not the usual ones
public record Preferences(
        boolean highContrast,
        boolean reducedMotion,
        String readingFont,
        String interfaceFont,
        int textPercent,
        int columnPercent,
        Mentions mentions,
        Language language,
        Writing writing,
        int historyMegabytes,
        Map<String, List<String>> keys) {

    public static final Preferences USUAL =
            new Preferences(
                    false, false, "", "", 100, 100, Mentions.DOTTED, Language.SYSTEM, Writing.USUAL, 1024, Map.of());

    @SuppressWarnings("ConstantValue") // a JSON file may leave out what the type promises
    public Preferences {
        keys = keys == null ? Map.of() : Map.copyOf(keys);
    }

    /// How concepts named in running text are marked.
    public enum Mentions {
        DOTTED,
        LINE,
        HIDDEN
    }

    /// What helps while one writes.
    ///
    /// @param centred the line that is written stays in the middle
    /// @param focused all but the paragraph that is written steps back
    /// @param spellingIgnored words that no dictionary has are left as they are
    public record Writing(boolean centred, boolean focused, boolean spellingIgnored) {

        public static final Writing USUAL = new Writing(false, false, false);

        public Writing withCentred(boolean on) {
            return new Writing(on, focused, spellingIgnored);
        }

        public Writing withFocused(boolean on) {
            return new Writing(centred, on, spellingIgnored);
        }

        public Writing withSpelling(boolean checked) {
            return new Writing(centred, focused, !checked);
        }

        /// Whether words that no dictionary has are underlined.
        public boolean checksSpelling() {
            return !spellingIgnored;
        }
    }

    /// The languages the window speaks.
    public enum Language {
        /// As the system says, or English where it speaks another.
        SYSTEM,
        ENGLISH,
        GERMAN
    }

    /// With what an older or edited file lacks put in, and what is out of range brought in.
    @SuppressWarnings("ConstantValue") // a JSON file may leave out what the type promises
    Preferences tidied() {
        return new Preferences(
                highContrast,
                reducedMotion,
                readingFont == null ? "" : readingFont,
                interfaceFont == null ? "" : interfaceFont,
                textPercent == 0 ? USUAL.textPercent : Math.clamp(textPercent, 50, 300),
                columnPercent == 0 ? USUAL.columnPercent : Math.clamp(columnPercent, 50, 200),
                mentions == null ? USUAL.mentions : mentions,
                language == null ? USUAL.language : language,
                writing == null ? USUAL.writing : writing,
                historyMegabytes == 0 ? USUAL.historyMegabytes : Math.clamp(historyMegabytes, 64, 1 << 20),
                keys);
    }

    public Preferences withHighContrast(boolean on) {
        return changed(draft -> draft.highContrast = on);
    }

    public Preferences withReducedMotion(boolean on) {
        return changed(draft -> draft.reducedMotion = on);
    }

    public Preferences withReadingFont(String family) {
        return changed(draft -> draft.readingFont = family);
    }

    public Preferences withInterfaceFont(String family) {
        return changed(draft -> draft.interfaceFont = family);
    }

    public Preferences withTextPercent(int percent) {
        return changed(draft -> draft.textPercent = percent);
    }

    public Preferences withColumnPercent(int percent) {
        return changed(draft -> draft.columnPercent = percent);
    }

    public Preferences withMentions(Mentions style) {
        return changed(draft -> draft.mentions = style);
    }

    public Preferences withLanguage(Language other) {
        return changed(draft -> draft.language = other);
    }

    public Preferences withWriting(Writing other) {
        return changed(draft -> draft.writing = other);
    }

    public Preferences withHistoryMegabytes(int megabytes) {
        return changed(draft -> draft.historyMegabytes = megabytes);
    }

    /// The room for earlier versions in bytes.
    public long historyBytes() {
        return (long) historyMegabytes << 20;
    }

    /// @param command the command's English title
    /// @param combinations none for a command without any
    public Preferences withKeys(String command, List<String> combinations) {
        return changed(draft -> draft.keys.put(command, List.copyOf(combinations)));
    }

    /// With the command's usual keys.
    public Preferences withUsualKeys(String command) {
        return changed(draft -> draft.keys.remove(command));
    }

    private Preferences changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /// Preferences while one of them is changed: the only place that has to name the others.
    private static final class Draft {

        private boolean highContrast;
        private boolean reducedMotion;
        private String readingFont;
        private String interfaceFont;
        private int textPercent;
        private int columnPercent;
        private Mentions mentions;
        private Language language;
        private Writing writing;
        private int historyMegabytes;
        private final Map<String, List<String>> keys;

        Draft(Preferences before) {
            highContrast = before.highContrast;
            reducedMotion = before.reducedMotion;
            readingFont = before.readingFont;
            interfaceFont = before.interfaceFont;
            textPercent = before.textPercent;
            columnPercent = before.columnPercent;
            mentions = before.mentions;
            language = before.language;
            writing = before.writing;
            historyMegabytes = before.historyMegabytes;
            keys = new TreeMap<>(before.keys);
        }

        Preferences finished() {
            return new Preferences(
                    highContrast,
                    reducedMotion,
                    readingFont,
                    interfaceFont,
                    textPercent,
                    columnPercent,
                    mentions,
                    language,
                    writing,
                    historyMegabytes,
                    keys);
        }
    }
}
