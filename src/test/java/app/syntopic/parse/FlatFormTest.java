package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.FoldedLabel;
import app.syntopic.parse.FlatForm.UnsureLink;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FlatFormTest {

    private static final String RIVERS =
            """
            Ada Bridge on Rivers, Roads, and the Shape of Towns — Notes
            Notes on one talk. Citations point to its sections, e.g. [§ Where rivers meet].
            Four questions [Adler frame]
            Q1 — What is it about? Why towns stand where boats once had to stop.
            Q2 — How is it argued? By maps; she says that ‘a map is an argument’.
            Glossary
            - Confluence — a place where two rivers meet. See River Town.
            - Ford / wading place — shallow water that carts can pass.
            - Toll→levy — money for passing.
            Claims by section
            § Where rivers meet
            Goods change boats at confluences, so markets grow there. See Ford, River Town, Market Charters.
            § Why do roads follow?
            A road keeps to dry ground.
            It bends where the river bends.
            See also
            - River Town, Market Charters — ideas from this talk
            - Carl Delta on Maps, Legends, and the Art of Leaving Out — a fellow surveyor’s view
            """;

    @Test
    void givesEveryPartItsMarks() {
        assertThat(markdown(RIVERS))
                .isEqualTo(
                        """
                        # Ada Bridge on Rivers, Roads, and the Shape of Towns — Notes

                        Notes on one talk. Citations point to its sections, e.g. [§ Where rivers meet].

                        ## Four questions [Adler frame]

                        **Q1 — What is it about?** Why towns stand where boats once had to stop.

                        **Q2 — How is it argued?** By maps; she says that ‘a map is an argument’.

                        ## Glossary

                        - **Confluence** — a place where two rivers meet. See [[River Town]].
                        - **Ford / wading place** — shallow water that carts can pass.
                        - **Toll→levy** — money for passing.

                        ## Claims by section

                        ### § Where rivers meet

                        Goods change boats at confluences, so markets grow there. See [[Ford]], [[River Town]], [[Market Charters]].

                        ### § Why do roads follow?

                        A road keeps to dry ground.

                        It bends where the river bends.

                        ## See also

                        - [[River Town]], [[Market Charters]] — ideas from this talk
                        - [[Carl Delta on Maps, Legends, and the Art of Leaving Out]] — a fellow surveyor’s view
                        """);
        assertThat(FlatForm.read(RIVERS).orElseThrow().unsure()).isEmpty();
    }

    @Test
    void readsWindowsLineEndsAByteOrderMarkAndBlankLinesAlike() {
        String windows = "\uFEFF" + RIVERS.replace("\n", "\r\n");
        String old = RIVERS.replace('\n', '\r');
        String airy = RIVERS.replace("\n", "\n\n\n");

        assertThat(List.of(markdown(windows), markdown(old), markdown(airy))).containsOnly(markdown(RIVERS));
    }

    @Test
    void doesNotTouchMarkdown() {
        assertThat(FlatForm.read(markdown(RIVERS))).isEmpty();
        assertThat(FlatForm.read("# Rivers\n\nGlossary\n\n§ Fords\n")).isEmpty();
        assertThat(FlatForm.read("Glossary\n--------\n- Ford - shallow\n\nSee also\n--------\n- Town\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A shopping list\n- milk\n- bread\n",
                "Glossary\n- Ford — shallow water\n",
                "§ Fords\n§ Tolls\n"
            })
    void leavesTextsOfAnotherShapeAlone(String text) {
        assertThat(FlatForm.read(text)).isEmpty();
    }

    @Test
    void isNotMisledByNumberSignsInCodeOrFrontMatter() {
        String text =
                "---\n# made by hand\ntype: talk\n---\nRivers\nGlossary\n```\n# code *x*\n```\n§ Fords\nA ford.\n";

        assertThat(markdown(text))
                .startsWith("---\n# made by hand\ntype: talk\n---\n\n# Rivers\n\n")
                .contains("\n# code *x*\n");
    }

    @Test
    void knowsOtherTitleLinesAndKeepsTheSourceLine() {
        String text =
                "Reading Notes\n"
                        + "Notes — Rivers\n"
                        + "Source: raw/talks/rivers.txt | A. Bridge | Nov 2023\n"
                        + "Glossary\n"
                        + "§ Fords\n";

        assertThat(markdown(text))
                .startsWith(
                        """
                        Reading Notes

                        # Notes — Rivers

                        Source: raw/talks/rivers.txt | A. Bridge | Nov 2023

                        ## Glossary
                        """);
    }

    @Test
    void takesAQuestionAloneOnItsLineForAHeading() {
        String text =
                "Q1 — What is it about as a whole?\n"
                        + "Towns.\n"
                        + "- Q2. How is it argued? By maps.\n"
                        + "Q3: true? Mostly.\n"
                        + "See also\n";

        assertThat(markdown(text))
                .contains(
                        "### Q1 — What is it about as a whole?\n\n"
                                + "Towns.\n\n"
                                + "**Q2. How is it argued?** By maps.\n\n"
                                + "**Q3: true?** Mostly.");
    }

    @Test
    void doesNotTakeAQuarterForAQuestion() {
        assertThat(markdown("Glossary\nSee also\nFour questions\nQ1 sales rose. Why?\n"))
                .contains("\n\nQ1 sales rose. Why?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Ford — shallow",
                "* Ford – shallow",
                "– Ford - shallow",
                "1. Ford — shallow",
                "  - Ford -- shallow",
                "•Ford—shallow",
                "Ford — shallow"
            })
    void readsAnyBulletAndAnyDash(String entry) {
        assertThat(markdown("Glossary\n" + entry + "\nSee also\n- Town\n")).contains("\n- **Ford** — shallow\n");
    }

    @Test
    void readsAColonAfterATermButNotInBrackets() {
        assertThat(markdown("Glossary\n- Ford (of old: wade): shallow — mostly\nSee also\n- Town: a place\n"))
                .contains("- **Ford (of old: wade)**: shallow — mostly", "- [[Town]]: a place");
    }

    @Test
    void keepsItemsInItems() {
        String text =
                "Glossary\n"
                        + "- Ford — shallow\n"
                        + "   - also: a wade\n"
                        + "- Toll — money\n"
                        + "Claims by section\n"
                        + "§ One\n"
                        + "1. First\n"
                        + "2. Second\n"
                        + "2012. A flood.\n";

        assertThat(markdown(text))
                .contains(
                        "- **Ford** — shallow\n    - also: a wade\n- **Toll** — money\n",
                        "1. First\n2. Second\n\n2012\\. A flood.");
    }

    @Test
    void keepsNumbersThatAreNoBullets() {
        assertThat(markdown("5. Rivers\nGlossary\n§ One\n7. March came.\n1.\n"))
                .contains("# 5\\. Rivers", "\n7\\. March came.\n", "\n1\\.\n");
    }

    @Test
    void findsSectionsWithoutASignUnderTheClaims() {
        String text =
                "Glossary\n"
                        + "Claims by section\n"
                        + "Where rivers meet\n"
                        + "Goods change boats there, so markets grow where two rivers come together.\n\n"
                        + "Why do roads follow?\n"
                        + "- They keep to dry ground.\n";

        assertThat(markdown(text))
                .contains("### § Where rivers meet\n\nGoods", "### § Why do roads follow?\n\n- They keep");
    }

    @Test
    void joinsLinesOfATextWrappedAtAWidth() {
        String text =
                """
                Rivers
                Glossary
                - Ford — shallow water that
                  carts can pass. See River
                  Town.
                - Toll — money for
                passing
                Claims by section
                § One
                Goods change boats at
                confluences, so markets grow.
                """;

        assertThat(markdown(text))
                .contains(
                        "- **Ford** — shallow water that\n"
                                + "carts can pass. See [[River Town]].\n"
                                + "- **Toll** — money for\n"
                                + "passing\n",
                        "Goods change boats at\nconfluences, so markets grow.\n");
    }

    @Test
    void splitsAListByTheLongestKnownTitleFirst() {
        String text = "Glossary\n§ One\nIt rains. See Guns, Germs, and Steel, Rain’s Song, and wet feet.\n";

        assertThat(
                        FlatForm.read(text, known("Guns, Germs, and Steel", "Steel", "Rain's Song", "Wet feet"))
                                .orElseThrow()
                                .markdown())
                .contains("See [[Guns, Germs, and Steel]], [[Rain’s Song]], and [[wet feet]].");
    }

    @Test
    void listsWhatMayBeALinkAndLeavesItAsText() {
        String text = "Glossary\n§ One\nIt rains. See River Town, the wet season.\nSee also\n- ferry rights — old\n";
        FlatForm flat = FlatForm.read(text).orElseThrow();

        assertThat(flat.markdown()).contains("See River Town, the wet season.", "- ferry rights — old");
        assertThat(flat.unsure())
                .extracting(UnsureLink::text)
                .containsExactly("River Town, the wet season", "ferry rights");
        assertThat(flat.unsure())
                .allSatisfy(link -> assertThat(link.span().in(flat.markdown())).isEqualTo(link.text()));
        assertThat(FlatForm.read(text, known("River Town")).orElseThrow().markdown())
                .contains("See [[River Town]], the wet season.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rains; see the wet example.",
                "It rains. See the wet example.",
                "See Chapter 3.",
                "See https://a.example/b.",
                "See it rain. Then go.",
                "He may See Rome."
            })
    void takesNoProseForLinks(String prose) {
        assertThat(markdown("Glossary\n§ One\n" + prose + "\n")).contains("\n" + prose).doesNotContain("[[");
    }

    @Test
    void keepsBracketsThatAreThere() {
        assertThat(markdown("Glossary\n§ One\nIt rains [?] [§ Two]. See [[Wet]], Rome.\n"))
                .contains("It rains [?] [§ Two]. See [[Wet]], [[Rome]].");
    }

    @Test
    void keepsSignsOfMarkdownReadableInRunningText() {
        String text =
                "Glossary\n"
                        + "§ One\n"
                        + "If a*b*c and x<y at AT&amp;T for $5 and $6, snake_case, *really*, 2 * 3.\n"
                        + "#1 of `a*b`, $x^2$ at https://a.example/*b*.\n";

        assertThat(markdown(text))
                .contains(
                        "If a\\*b\\*c and x\\<y at AT\\&amp;T for $5 and $6, snake_case, *really*, 2 * 3.",
                        "#1 of `a*b`, $x^2$ at https://a.example/*b*.");
    }

    @Test
    void leadsBackToTheOriginal() {
        FlatForm flat = FlatForm.read("\uFEFF" + RIVERS.replace("\n", "\r\n")).orElseThrow();
        String original = "\uFEFF" + RIVERS.replace("\n", "\r\n");

        for (String word :
                List.of("Confluence", "River Town]]".substring(0, 10), "Why do roads", "Art of Leaving", "It bends")) {
            assertThat(flat.originalOffset(flat.markdown().indexOf(word))).isEqualTo(original.indexOf(word));
        }
        int paragraphEnd = flat.markdown().indexOf("dry ground.") + "dry ground.".length();
        assertThat(flat.originalOffset(paragraphEnd))
                .isEqualTo(original.indexOf("dry ground.") + "dry ground.".length());
    }

    @Test
    void putsNoBracketsAroundANameInWhichAFormulaEnds() {
        assertThat(markdown("- ## See also\nQ1 — What is it about? Trade.\n$$a. See A, B.$$"))
                .contains("- $$a. See A, B.$$");
    }

    private static String markdown(String text) {
        return FlatForm.read(text).orElseThrow().markdown();
    }

    private static KnownTitles known(String... titles) {
        Set<FoldedLabel> labels = Stream.of(titles).map(FoldedLabel::of).collect(Collectors.toSet());
        return title -> labels.contains(FoldedLabel.of(title));
    }
}
