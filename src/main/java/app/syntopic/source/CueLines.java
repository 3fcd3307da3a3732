package app.syntopic.source;

import app.syntopic.source.Transcript.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cues of a WebVTT (<https://www.w3.org/TR/webvtt1/>) or SubRip file. Rolling captions, which repeat the line
/// before, are said once.
final class CueLines {

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,]\\d{1,3})?";

    /// `[hours:]minutes:seconds.fraction --> …`, with settings behind or not.
    static final Pattern TIMES = Pattern.compile(TIME + "\\s*-->\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{2}.*");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?(?:[a-z]+\\d*(?:\\.[^>]*)?(?:\\s[^>]*)?|[\\d:.]+)>");
    private static final Pattern NAMED =
            Pattern.compile("^(?:>> ?)?(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{L}[\\p{L}\\p{M}.'’-]*){0,2}):\\s+(?=\\S)");
    private static final Set<String> NO_NAMES =
            Set.of("note", "warning", "example", "question", "answer", "http", "so");

    private final List<String> lines;
    private final List<Turn> cues = new ArrayList<>();
    private String speaker = "";
    private List<String> before = List.of();

    /// @param lines without space around them
    CueLines(List<String> lines) {
        this.lines = lines;
    }

    List<Turn> read() {
        int at = 0;
        while (at < lines.size()) {
            Matcher times = TIMES.matcher(lines.get(at));
            at = times.matches() ? cue(times, at) : at + 1;
        }
        return cues;
    }

    /// Reads the cue whose times stand in a line; returns the first line behind it.
    private int cue(Matcher times, int timesAt) {
        List<String> said = new ArrayList<>();
        int at = timesAt + 1;
        for (; at < lines.size() && !lines.get(at).isEmpty() && !TIMES.matcher(lines.get(at)).matches(); at++) {
            String line = spoken(lines.get(at));
            if (!line.isBlank()) {
                said.add(line);
            }
        }
        List<String> fresh = said.stream().filter(line -> !before.contains(line)).toList();
        before = said;
        if (!fresh.isEmpty()) {
            cues.add(new Turn(seconds(times), speaker, String.join(" ", fresh), timesAt + 1));
        }
        return at;
    }

    /// The words of a line; whose they are is remembered for what follows.
    private String spoken(String line) {
        Matcher voice = VOICE.matcher(line);
        if (voice.find()) {
            speaker = decoded(voice.group(1).strip());
        }
        String plain = decoded(TAG.matcher(VOICE.matcher(line).replaceAll("")).replaceAll("")).strip();
        Matcher named = NAMED.matcher(plain);
        if (named.find() && !NO_NAMES.contains(named.group(1).toLowerCase(Locale.ROOT))) {
            speaker = named.group(1);
            return plain.substring(named.end());
        }
        return plain;
    }

    private static String decoded(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static OptionalInt seconds(Matcher times) {
        int hours = times.group(1) == null ? 0 : Integer.parseInt(times.group(1));
        return OptionalInt.of(hours * 3600 + Integer.parseInt(times.group(2)) * 60 + Integer.parseInt(times.group(3)));
    }
}
