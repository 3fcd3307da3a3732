package app.syntopic.view;

/// How many there are of something, in words: `1 note`, `2 notes`.
public final class Counts {

    private Counts() {}

    public static String notes(long number) {
        return Wording.of("{0, plural, one{# note} other{# notes}}", number);
    }

    public static String claims(long number) {
        return Wording.of("{0, plural, one{# claim} other{# claims}}", number);
    }

    /// How much is said about something, and by how many.
    public static String claimsInSources(int claims, int sources) {
        return claims == 0
                ? Wording.of("No claim names it yet")
                : Wording.of("{0} in {1}", claims(claims), sources(sources));
    }

    public static String quotes(long number) {
        return Wording.of("{0, plural, one{# quote} other{# quotes}}", number);
    }

    public static String sources(long number) {
        return Wording.of("{0, plural, one{# source} other{# sources}}", number);
    }

    public static String definitions(long number) {
        return Wording.of("{0, plural, one{# definition} other{# definitions}}", number);
    }

    /// Behind some definitions: how many are not shown.
    public static String moreDefinitions(long number) {
        return Wording.of("and {0, plural, one{# more definition} other{# more definitions}}", number);
    }

    public static String terms(long number) {
        return Wording.of("{0, plural, one{# term} other{# terms}}", number);
    }

    public static String concepts(long number) {
        return Wording.of("{0, plural, one{# concept} other{# concepts}}", number);
    }

    public static String passages(long number) {
        return Wording.of("{0, plural, one{# passage} other{# passages}}", number);
    }

    public static String words(long number) {
        return Wording.of("{0, plural, one{# word} other{# words}}", number);
    }
}
