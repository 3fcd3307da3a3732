package app.syntopic.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Addresses of the web as a note keeps them: without what only tells the site where a reader came from.
public final class WebAddress {

    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid",
                    "gclid",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "twclid",
                    "ttclid",
                    "yclid",
                    "igshid",
                    "igsh",
                    "mc_cid",
                    "mc_eid",
                    "_hsenc",
                    "_hsmi",
                    "mkt_tok",
                    "vero_id",
                    "oly_enc_id",
                    "oly_anon_id",
                    "ref_src");

    /// What players put to the address they offer for sharing; on other sites these names may mean something.
    private static final Set<String> SHARING = Set.of("si", "feature", "pp");

    private static final Set<String> PLAYERS = Set.of("youtube.com", "youtu.be", "open.spotify.com");

    /// How papers name themselves where no address stands.
    private static final Pattern DOI = Pattern.compile("(?i)(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+)");

    private static final Pattern ARXIV =
            Pattern.compile("(?i)arxiv:\\s*(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{7}(?:v\\d+)?)");

    private static final Set<String> PAPERS = Set.of("doi.org", "dx.doi.org", "arxiv.org");

    private WebAddress() {}

    /// The address a whole text is, cleaned, or that of the DOI or the number at arXiv that it is; nothing for a text
    /// that is anything else.
    public static Optional<String> of(String text) {
        String stripped = text.strip();
        Matcher doi = DOI.matcher(stripped);
        if (doi.matches()) {
            return Optional.of("https://doi.org/" + doi.group(1));
        }
        Matcher arxiv = ARXIV.matcher(stripped);
        if (arxiv.matches()) {
            return Optional.of("https://arxiv.org/abs/" + arxiv.group(1));
        }
        boolean web = stripped.startsWith("http://") || stripped.startsWith("https://");
        return web && host(stripped).isPresent() ? Optional.of(clean(stripped)) : Optional.empty();
    }

    /// Whether what stands there is a paper.
    public static boolean isPaper(String address) {
        return host(address).filter(PAPERS::contains).isPresent();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|music)\\.", ""));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /// An address without its tracking parameters; all else stays letter by letter.
    public static String clean(String address) {
        int question = address.indexOf('?');
        if (question < 0) {
            return address;
        }
        boolean player = host(address).filter(PLAYERS::contains).isPresent();
        int hash = address.indexOf('#', question);
        String query = address.substring(question + 1, hash < 0 ? address.length() : hash);
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(parameter -> !isTracking(parameter, player))
                        .collect(Collectors.joining("&"));
        String path = address.substring(0, question);
        return path + (kept.isEmpty() ? "" : "?" + kept) + (hash < 0 ? "" : address.substring(hash));
    }

    private static boolean isTracking(String parameter, boolean player) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name) || player && SHARING.contains(name);
    }
}
