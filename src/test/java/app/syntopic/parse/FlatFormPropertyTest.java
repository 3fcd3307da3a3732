package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class FlatFormPropertyTest {

    private static final List<String> LINES =
            List.of(
                    "Rivers and Towns — Notes",
                    "Reading Notes",
                    "Source: raw/a.txt | A. Bridge | 2023",
                    "Four questions [Adler frame]",
                    "Q1 — What is it about? Towns.",
                    "Q2. How is it argued?",
                    "Glossary",
                    "GLOSSARY:",
                    "- Ford — shallow. See Toll.",
                    "• Toll: money",
                    "  – Levy - see Toll",
                    "Wade — to walk",
                    "Claims by section",
                    "§ Where rivers meet",
                    "§§",
                    "§Fords",
                    "Where roads go",
                    "Goods change boats, *so* markets grow. See Ford, River Town, and the rest.",
                    "and so it ends",
                    "See also",
                    "See also:",
                    "* River Town, Ford — ideas",
                    "- Maps, Legends, and the Art of Maps",
                    "> quoted *words",
                    "```",
                    "---",
                    "===",
                    "",
                    "   ",
                    "\tindented",
                    "a*b*c <x> &lt; $1 $2 \\* [x]: y",
                    "[[A|b]], **bold**, `code",
                    "#",
                    "#tag",
                    "+",
                    "-",
                    "*",
                    "§",
                    "‘one’, “two” [?]",
                    "See ",
                    "See A, , B;.",
                    "[",
                    "(",
                    "\uFEFF",
                    "\u00A0• x");

    @Property(tries = 2000)
    void keepsEveryWordInItsPlace(@ForAll("texts") String text) {
        FlatForm.read(text).ifPresent(flat -> assertThat(words(flat.markdown())).isEqualTo(words(text)));
    }

    @Property(tries = 2000)
    void makesMarkdownThatIsNotFlat(@ForAll("texts") String text) {
        FlatForm.read(text).ifPresent(flat -> assertThat(FlatForm.read(flat.markdown())).isEmpty());
    }

    @Property(tries = 1000)
    void leadsEveryPlaceBackWithoutGoingBackwards(@ForAll("texts") String text) {
        FlatForm.read(text)
                .ifPresent(flat -> {
                    int before = 0;
                    for (int i = 0; i <= flat.markdown().length(); i++) {
                        int original = flat.originalOffset(i);
                        assertThat(original).isBetween(before, text.length());
                        boolean letter = i < flat.markdown().length() && Character.isLetter(flat.markdown().charAt(i));
                        if (letter) {
                            assertThat(text.charAt(original)).isEqualTo(flat.markdown().charAt(i));
                        }
                        before = original;
                    }
                });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(9, Arbitraries.of(LINES)),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.strings().withChars("aB §—-*•:.,?’[]()\\\t#`$<&1").ofMaxLength(30)));
        Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n\n", "\r\n", "\r");
        return line.list().ofMaxSize(25).flatMap(lines -> end.map(sign -> String.join(sign, lines)));
    }

    /// Without short numbers: that of a list item is a mark, and may go.
    private static String words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !word.matches("\\d{1,3}"))
                .collect(Collectors.joining(" "));
    }
}
