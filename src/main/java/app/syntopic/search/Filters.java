package app.syntopic.search;

import app.syntopic.model.FoldedLabel;
import app.syntopic.model.NoteKind;
import app.syntopic.model.Passage;
import app.syntopic.model.SourceType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The values that [IndexFields#FILTER] and [IndexFields#NOTE_FILTER] hold.
final class Filters {

    static final String DOUBTFUL = "is:doubtful";
    static final String UNGROUNDED = "is:ungrounded";
    static final String QUOTING = "has:quote";
    static final String TRANSCRIPT = "has:transcript";

    static final String TASK_TO_DO = "task:todo";
    static final String TASK_DONE = "task:done";

    /// Before the folded name that a passage links to, or a note goes by.
    static final String LINKS = "links:";

    static final String NAMED = "named:";

    private static final char BEFORE_NAME = '\u0001';

    /// Longer values are cut, in UTF-16 code units: the index refuses terms of more than 32 KiB.
    private static final int LONGEST = 512;

    private Filters() {}

    static String kind(Passage.Kind kind) {
        return "kind:" + kind.key();
    }

    /// A definition of this label. This and the next three are only asked for, never shown, so a digest will do.
    static String label(FoldedLabel label) {
        return "label:" + LabelDigest.of(label);
    }

    /// A section with this title.
    static String titled(FoldedLabel label) {
        return "titled:" + LabelDigest.of(label);
    }

    /// A section whose title is about this.
    static String about(FoldedLabel label) {
        return "about:" + LabelDigest.of(label);
    }

    /// The passage that opens a note of this name.
    static String opens(FoldedLabel label) {
        return "opens:" + LabelDigest.of(label);
    }

    /// A passage with a sentence that says what this is.
    static String explains(FoldedLabel label) {
        return cut("explains:" + label.key());
    }

    static String question(int number) {
        return "q:" + number;
    }

    static String stance(String key) {
        return "stance:" + key;
    }

    static String noteKind(NoteKind kind) {
        return "type:" + kind.key();
    }

    static String sourceType(SourceType type) {
        return "type:" + type.key().toLowerCase(Locale.ROOT);
    }

    /// Notes in a language, by its code; a prefix of all of these for an empty one.
    static String language(String code) {
        return "lang:" + code;
    }

    static String tag(String tag) {
        return cut("tag:" + fold(tag));
    }

    /// A note named by this label.
    static String named(FoldedLabel label) {
        return cut(NAMED + label.key());
    }

    /// A passage that links to what goes by a name, or lies at a path.
    static String links(String target) {
        return linksTo(FoldedLabel.of(target.substring(target.lastIndexOf('/') + 1)));
    }

    /// A passage that links to what goes by a label.
    static String linksTo(FoldedLabel label) {
        return cut(LINKS + label.key());
    }

    /// A person whose name, or a part of it, begins so.
    static String personBeginning(String typed) {
        return "person:" + fold(typed);
    }

    /// A person, to be found by any part of the name and shown as written.
    static List<String> person(String name) {
        String plain = name.replace("[[", "").replace("]]", "").strip();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || Character.isWhitespace(plain.charAt(i - 1))) {
                values.add(cut(personBeginning(plain.substring(i)) + BEFORE_NAME + plain));
            }
        }
        return values;
    }

    /// The name in a value made by [#person].
    static String personOf(String value) {
        return value.substring(value.indexOf(BEFORE_NAME) + 1);
    }

    static String property(String key) {
        return cut("prop:" + fold(key));
    }

    static String property(String key, String value) {
        return cut("prop:" + fold(key) + "=" + fold(value));
    }

    /// The filter that `is:` or `has:` with this value stands for.
    static Optional<Part> quality(String value) {
        return switch (value) {
            case "doubtful" -> Optional.of(Part.filter(FilterQueries.passageValue(DOUBTFUL)));
            case "ungrounded" -> Optional.of(Part.filter(FilterQueries.passageValue(UNGROUNDED)));
            case "quote", "quotes" -> Optional.of(Part.filter(FilterQueries.passageValue(QUOTING)));
            case "transcript" -> Optional.of(Part.noteFilter(FilterQueries.noteValue(TRANSCRIPT)));
            default ->
                    Stream.of(Passage.Kind.values())
                            .filter(kind -> kind.key().equals(value))
                            .map(kind -> Part.filter(FilterQueries.passageValue(kind(kind))))
                            .findFirst();
        };
    }

    static String fold(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
