package app.syntopic.view.theme;

import app.syntopic.workspace.Preferences;

import java.util.Locale;

/// What the reader's preferences say, as a stylesheet over all others.
final class PreferredLook {

    private static final double COLUMN_EM = 42;

    /// All that is set in the reading font.
    private static final String READ =
            ".page, .hit-text, .preview-text, .preview-heading, .page-title, .definition-text, .claim-text,"
                    + " .contest-text";

    private static final String LIGHT_CONTRAST =
            """
            .root {
                -sy-ink: #000000; -sy-soft: #24292f; -sy-faint: #32383f; -sy-line: #6e7781; -sy-accent: #0349a0;
                -sy-quote: #4f3000; -sy-chip: #dde2e8; -sy-chip-lit: #c9d1d9; -sy-thumb: #32383f; -sy-ok: #044f1e; -sy-warn: #5c3d00;
                -sy-selection: #0349a055; -sy-graph-edge: #6e7781; -sy-graph-literature: #5a32a3;
            }
            """;

    private static final String DARK_CONTRAST =
            """
            .root {
                -sy-bg: #000000; -sy-side: #0a0c10; -sy-ink: #ffffff; -sy-soft: #f0f3f6; -sy-faint: #d9dee3;
                -sy-line: #9ea7b3; -sy-accent: #8ec2ff; -sy-quote: #ffd98a; -sy-chip: #30363d; -sy-chip-lit: #484f58; -sy-thumb: #d9dee3;
                -sy-ok: #7ee787; -sy-warn: #f0b72f; -sy-selection: #8ec2ff66; -sy-graph-edge: #7d8590;
                -sy-graph-literature: #d2b8ff; -sy-quote-bg: #3a2f10; -sy-accent-bg: #12345c;
            }
            """;

    /// What is chosen, or cited, is told by more than a colour.
    private static final String CONTRAST =
            """
            .text-input:focused { -fx-background-insets: 0, 2px; }
            .chip-toggle:selected { -fx-border-color: -sy-accent; }
            .library-cell:current > .library-line, .outline-row:current, .hit:selected > .hit-box {
                -fx-border-color: -sy-accent; -fx-border-radius: 0.46em;
            }
            .section-uncited { -fx-fill: transparent; -fx-stroke: -sy-line; -fx-stroke-type: inside; }
            """;

    private PreferredLook() {}

    static String css(Preferences preferences, boolean dark) {
        StringBuilder css = new StringBuilder();
        if (preferences.highContrast()) {
            css.append(dark ? DARK_CONTRAST : LIGHT_CONTRAST).append(CONTRAST);
        }
        if (!preferences.interfaceFont().isEmpty()) {
            css.append(".root { -fx-font-family: ").append(quoted(preferences.interfaceFont())).append("; }\n");
        }
        if (!preferences.readingFont().isEmpty()) {
            css.append(READ).append(" { -fx-font-family: ").append(quoted(preferences.readingFont())).append("; }\n");
        }
        if (preferences.textPercent() != 100) {
            css.append(".reader { -fx-font-size: ").append(preferences.textPercent()).append("%; }\n");
        }
        if (preferences.columnPercent() != 100) {
            double width = COLUMN_EM * preferences.columnPercent() / 100;
            css.append(String.format(Locale.ROOT, ".reading-column { -fx-pref-width: %.2fem; }%n", width));
        }
        css.append(
                switch (preferences.mentions()) {
                    case DOTTED -> "";
                    case LINE -> ".page .dots { -fx-stroke-dash-array: 100 0; -fx-stroke-width: 1; }";
                    case HIDDEN -> ".page .dots { -fx-stroke: transparent; }";
                });
        return css.toString();
    }

    /// No name can end its quotation.
    private static String quoted(String family) {
        return '"' + family.replaceAll("[\"\\\\\n]", "") + '"';
    }
}
