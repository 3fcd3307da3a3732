package app.syntopic.notebook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which of some files texts name, in whatever syntax they do: a name is looked for as its letters, before which there
/// is no other letter or digit, also as an address, a page's source or a data file writes it. Rather finds a name too
/// many than one too few. Upper and lower case are the same. For one thread.
final class NamedFiles {

    private static final Pattern WRITTEN_OTHERWISE = Pattern.compile("[%&\\\\]");
    private static final Pattern CODE_UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-f]{2})");

    /// An address takes up to so many characters for one.
    private static final int LONGEST_SPELLING = 12;

    private final Set<String> unnamed = new HashSet<>();
    private final Map<String, TreeSet<Integer>> lengths = new HashMap<>();
    private int longest;

    /// @param names with their extensions
    NamedFiles(Collection<String> names) {
        for (String name : names) {
            String sought = AttachmentNames.folded(name);
            unnamed.add(sought);
            lengths.computeIfAbsent(extension(sought), extension -> new TreeSet<>()).add(sought.length());
            longest = Math.max(longest, sought.length());
        }
    }

    /// Whether no text so far named a file.
    boolean isUnnamed(String name) {
        return unnamed.contains(AttachmentNames.folded(name));
    }

    /// Whether all files were named.
    boolean isDone() {
        return unnamed.isEmpty();
    }

    void read(String text) {
        String folded = AttachmentNames.folded(text);
        for (int dot = folded.indexOf('.'); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
            for (Map.Entry<String, TreeSet<Integer>> kind : lengths.entrySet()) {
                if (folded.startsWith(kind.getKey(), dot + 1)) {
                    endsAt(folded, dot + 1 + kind.getKey().length(), kind.getValue());
                }
            }
        }
    }

    private void endsAt(String text, int end, Set<Integer> lengths) {
        forget(text, end, lengths);
        String before = text.substring(Math.max(0, end - longest * LONGEST_SPELLING), end);
        if (WRITTEN_OTHERWISE.matcher(before).find()) {
            String plain = AttachmentNames.folded(plain(before));
            forget(plain, plain.length(), lengths);
        }
    }

    private void forget(String text, int end, Set<Integer> lengths) {
        for (int length : lengths) {
            int start = end - length;
            if (start == 0 || start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1))) {
                unnamed.remove(text.substring(start, end));
            }
        }
    }

    /// What an address, a page's source, Markdown or JSON means.
    private static String plain(String written) {
        String letters =
                CODE_UNIT
                        .matcher(written)
                        .replaceAll(unit ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(unit.group(1), 16))));
        String unescaped = ESCAPED.matcher(letters).replaceAll("$1");
        String address = STRAY_PERCENT.matcher(unescaped).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(address, StandardCharsets.UTF_8)
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
