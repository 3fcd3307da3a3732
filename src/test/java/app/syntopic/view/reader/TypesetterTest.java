package app.syntopic.view.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.NotePath;
import app.syntopic.model.Passage;
import app.syntopic.model.Span;
import app.syntopic.workspace.Reading.OpenNote;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class TypesetterTest {

    private final ReaderFixture fixture = new ReaderFixture();
    private final Page page = Typesetter.set(fixture.bees());

    private List<String> texts(String style) {
        return page.lines().stream().filter(line -> line.styles().contains(style)).map(Line::text).toList();
    }

    private Line line(String start) {
        return page.lines().stream().filter(line -> line.text().startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void beginsWithTheTitleAndOneLineOnTheSource() {
        assertThat(page.line(0).text()).isEqualTo("On Bees");
        assertThat(page.line(1).text().replaceAll("[\u2002\u00A0]+", " "))
                .isEqualTo("Field Talk · 2 May 2024 · 1 h 2 min · ▶ Open recording");
        assertThat(page.line(1).spots())
                .extracting(Line.Spot::goal)
                .containsExactly(new Goal.Web("https://example.org/bees"));
    }

    @Test
    void setsTheFourQuestionsAsRowsOfOneBand() {
        List<Line> rows = page.lines().stream().filter(line -> line.styles().contains("answer")).toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().marker().orElseThrow().text()).isEqualTo("Q1 What is it about?");
        assertThat(rows.getFirst().text()).startsWith("How a swarm decides");
        assertThat(rows.getFirst().styles()).contains("band-first");
        assertThat(rows.getLast().styles()).contains("band-last");
    }

    @Test
    void keepsTheItemsOfAnAnswerInsideItsBand() {
        String note =
                "# N\n\n## Four questions\n\n**Q1 — What?** This:\n\n- one\n    - inner\n- two\n\n**Q2 — How?** So.\n";
        Page set = Typesetter.set(new ReaderFixture().add(NotePath.of("N.md"), note));
        List<Line> rows = set.lines().stream().filter(line -> line.styles().contains("answer")).toList();
        assertThat(rows).extracting(Line::text).containsExactly("This:", "one", "inner", "two", "So.");
        assertThat(rows).allMatch(row -> row.gutters().isEmpty());
        assertThat(rows.get(1).styles()).contains("answer-in-1");
        assertThat(rows.get(2).styles()).contains("answer-in-2");
        assertThat(rows.get(1).marker().orElseThrow().text()).isEqualTo("•");
        assertThat(rows).filteredOn(row -> row.styles().contains("band-first")).hasSize(1);
    }

    @Test
    void leavesOutHeadingsThatTheirContentMakesPlain() {
        assertThat(page.lines()).extracting(Line::text).doesNotContain("Four questions", "Claims by section");
        assertThat(texts("part")).containsExactly("Glossary", "See also");
    }

    @Test
    void setsATermAboveItsDefinitionWithoutTheDash() {
        assertThat(texts("term")).containsExactly("Waggle dance", "Quorum");
        assertThat(texts("definition").getFirst()).isEqualTo("a figure that tells where food is. See Dance Language.");
    }

    @Test
    void headsEachSectionWithItsSignAndItsTime() {
        assertThat(texts("section")).containsExactly("§\u2002The dance", "§\u2002The vote");
        Line.Marker time = line("§\u2002The vote").marker().orElseThrow();
        assertThat(time.text()).isEqualTo("▶\u00A000:20:00");
        assertThat(time.goal()).contains(new Goal.Web("https://example.org/bees?t=1200"));
    }

    @Test
    void shortensACitationToAChipThatLeadsToItsSection() {
        Line answer = line("How a swarm decides");
        Line.Spot citation = answer.spots().getFirst();
        assertThat(citation.goal()).isEqualTo(new Goal.Section(0));
        assertThat(citation.span().in(answer.text()).replace('\u00A0', ' ')).isEqualTo(" § The dance ");
    }

    @Test
    void underlinesMentionsAndLinks() {
        Line claim = line("A dancer points");
        assertThat(claim.spots())
                .filteredOn(Line.Spot::dotted)
                .extracting(spot -> spot.span().in(claim.text()))
                .containsExactly("waggle dance");
        assertThat(claim.tints())
                .filteredOn(tint -> tint.style().equals("quote-tint"))
                .extracting(tint -> tint.span().in(claim.text()))
                .containsExactly("‘a map drawn in the dark’");
    }

    @Test
    void showsAStanceInWordsAndNotInItsField() {
        assertThat(line("Scouts visit").text().replace('\u00A0', ' '))
                .startsWith("Scouts visit sites and dance for them + supports Dance Language.");
    }

    @Test
    void findsARangeOfAPassageOnThePage() {
        Passage vote =
                fixture.bees().note().passages().stream()
                        .filter(passage -> passage.text().text().startsWith("Scouts"))
                        .findFirst()
                        .orElseThrow();
        List<Page.Stretch> stretches = page.stretches(vote.ordinal(), vote.sentences().get(1));
        assertThat(stretches).hasSize(1);
        Page.Stretch found = stretches.getFirst();
        assertThat(found.span().in(page.line(found.line()).text()))
                .isEqualTo("When a quorum is met the swarm leaves, as On Hives says.");
    }

    @Test
    void findsWhatStandsAboveATableOrCode() {
        assertThat(shownFor("oak")).startsWith("Scouts visit sites");
        assertThat(shownFor("if (scouts")).isEqualTo("Hidden words.");
        assertThat(shownFor("Hidden")).isEqualTo("Hidden words.");
    }

    private String shownFor(String beginning) {
        List<Passage> passages = fixture.bees().note().passages();
        int passage =
                passages.stream()
                        .filter(each -> each.text().text().startsWith(beginning))
                        .findFirst()
                        .orElseThrow()
                        .ordinal();
        return passages.get(page.shownPassage(passage)).text().text();
    }

    @Test
    void findsADefinitionThatIsSetOnTwoLines() {
        int term = fixture.bees().note().terms().getFirst().passage();
        assertThat(page.stretches(term, new Span(0, Integer.MAX_VALUE)))
                .extracting(stretch -> stretch.span().in(page.line(stretch.line()).text()))
                .containsExactly("Waggle dance", "a figure that tells where food is. See Dance Language.");
    }

    @Test
    void copiesCleanText() {
        int first = page.lines().indexOf(line("Waggle dance"));
        int last = page.lines().indexOf(line("Noise hides"));
        assertThat(PlainCopy.of(page, new Selected(first, 0, last, Integer.MAX_VALUE)).replace('\u2002', ' '))
                .isEqualTo(
                        """
                        Waggle dance — a figure that tells where food is. See Dance Language.
                        Quorum — the number of scouts that settles a choice.

                        § The dance

                        A dancer points with her body. The angle of the waggle dance is the angle to the sun, ‘a map drawn in the dark’.
                        - One turn is one distance
                        - Noise hides it, see the film\
                        """);
    }

    @Test
    void copiesCitationsAndDoubtsAsTheyAreWritten() {
        int first = page.lines().indexOf(line("How a swarm"));
        assertThat(PlainCopy.of(page, new Selected(first, 0, first + 1, Integer.MAX_VALUE)))
                .contains("How a swarm decides [§ The dance].")
                .contains("By experiment, mostly [?].");
    }

    @Test
    void copiesATableWithTabs() {
        int table =
                page.lines()
                        .indexOf(
                                page.lines().stream()
                                        .filter(line -> line.figure().isPresent())
                                        .findFirst()
                                        .orElseThrow());
        assertThat(PlainCopy.of(page, new Selected(table, 0, table, 0))).isEqualTo("Site\tScouts\noak\t12\nwall\t30");
    }

    @Test
    void hidesAFoldedCalloutUntilItIsOpened() {
        assertThat(page.lines()).extracting(Line::text).doesNotContain("Hidden words.");
        Goal.Fold fold = (Goal.Fold) line("Aside").spots().getFirst().goal();
        assertThat(page.folded(Set.of(fold.key())).lines()).extracting(Line::text).contains("Hidden words.");
    }

    @Test
    void setsEachRowOfCodeOnItsLine() {
        assertThat(texts("code")).containsExactly("if (scouts > quorum)", "    leave();");
    }

    @Test
    void knowsTheSectionOfEachLine() {
        assertThat(page.sectionAt(0)).isEqualTo(-1);
        assertThat(page.sectionAt(page.lines().indexOf(line("One turn")))).isZero();
        assertThat(page.sectionAt(page.lines().indexOf(line("Scouts visit")))).isEqualTo(1);
        assertThat(page.sectionAt(page.lines().indexOf(line("See also")))).isEqualTo(-1);
    }

    @Test
    void whereFootnotesBeginThereIsSomeSpace() {
        OpenNote open =
                fixture.add(NotePath.of("x.md"), "# T\n\nOne[^1] two[^2].\n\n[^1]: First.\n[^2]: Second.\n\nAfter.\n");
        assertThat(Typesetter.set(open).lines())
                .filteredOn(line -> line.styles().contains("footnote-first"))
                .extracting(Line::text)
                .singleElement()
                .asString()
                .startsWith("First.");
    }

    @Test
    void linesCoverTheirTextWithStretches() {
        OpenNote open =
                fixture.add(
                        NotePath.of("x.md"),
                        "# T\n\n*a **b*** `c` ==d== ~~e~~ [[f|g]] #h [^1] ![[i.png]] ![[j]]\n\n[^1]: k\n");
        for (Line line : Typesetter.set(open).lines()) {
            int at = 0;
            for (Line.Stretch stretch : line.stretches()) {
                assertThat(stretch.span().start()).isEqualTo(at);
                at = stretch.span().end();
            }
            assertThat(at).isEqualTo(line.text().length());
        }
    }
}
