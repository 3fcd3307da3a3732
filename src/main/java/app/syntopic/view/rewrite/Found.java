package app.syntopic.view.rewrite;

import app.syntopic.view.Wording;

/// How much was found, in words.
final class Found {

    private Found() {}

    static String said(int places, int notes) {
        return places == 0
                ? Wording.of("Nothing found.")
                : Wording.of(
                        "{0, plural, one{# place} other{# places}} in {1, plural, one{# note} other{# notes}}.",
                        places,
                        notes);
    }
}
