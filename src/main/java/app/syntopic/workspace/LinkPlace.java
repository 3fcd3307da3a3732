package app.syntopic.workspace;

import app.syntopic.model.Link;
import app.syntopic.model.LinkTarget;
import app.syntopic.model.TextEdit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a link writes the name of a note, in whichever form it is written: `[[Name#Heading|words]]`,
/// `[words](Name.md)` or a bare name in a list "See A, B."
final class LinkPlace {

    private static final Pattern WIKI = Pattern.compile("\\[\\[([^\\]\\n]*?)(?:\\\\?\\|[^\\]\\n]*)?]]");
    private static final Pattern ADDRESS = Pattern.compile("]\\(\\s*<?([^)>\\n]*?)>?\\s*\\)");

    private LinkPlace() {}

    /// The edit that lets a link name another note; its folder, heading and words stay. Nothing where the name is not
    /// found, as in a link that front matter spells with escapes.
    ///
    /// @param target the new name, or the new path without extension
    static Optional<TextEdit> renamed(String text, Link link, String target) {
        String written = link.span().in(text);
        int start = link.span().start();
        for (Matcher wiki = WIKI.matcher(written); wiki.find(); ) {
            if (LinkTarget.parse(wiki.group(1)).equals(link.target())) {
                return Optional.of(edit(start + wiki.start(1), wiki.group(1), target));
            }
        }
        Matcher address = ADDRESS.matcher(written);
        if (address.find() && LinkTarget.parse(decoded(address.group(1))).equals(link.target())) {
            String encoded = target.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
            return Optional.of(edit(start + address.start(1), address.group(1), encoded));
        }
        boolean bare = LinkTarget.parse(written).equals(link.target());
        return bare ? Optional.of(edit(start, written, target)) : Optional.empty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    /// @param written as in the link, up to its words
    private static TextEdit edit(int start, String written, String target) {
        int hash = written.indexOf('#');
        String name = hash < 0 ? written : written.substring(0, hash);
        int lead = name.length() - name.stripLeading().length();
        String old = name.strip();
        String extension =
                old.regionMatches(true, old.length() - 3, ".md", 0, 3) ? old.substring(old.length() - 3) : "";
        int slash = old.lastIndexOf('/');
        String folder = target.indexOf('/') < 0 && slash >= 0 ? old.substring(0, slash + 1) : "";
        return new TextEdit(start + lead, old, folder + target + extension);
    }
}
