package app.syntopic.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Held against flexmark's own parsers of headings, fences and rules.
class LineStartsTest {

    private static final String[] PIECES = {
        "# ",
        "#",
        "####### ",
        "   ## ",
        "    ",
        "\t",
        "=",
        "===",
        "---",
        "- - -",
        "* * *",
        "***",
        "___",
        "_ _ _",
        "- ",
        "* ",
        "+ ",
        "• ",
        "1. ",
        "2) ",
        "> ",
        ">",
        "```",
        "````",
        "~~~",
        "~~~~ java",
        "``` a`b",
        "<div>",
        "</div>",
        "<!-- ",
        "|a|b|",
        "|-|-|",
        "[^1]: ",
        "[a]: b",
        "- [ ] ",
        "a",
        "word and word",
        "**bold**",
        "`code`",
        "#tag",
        " ",
        "  ",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r"
    };

    private static final Parser OURS = LineStarts.into(Markdown.builder(true)).build();
    private static final Parser FLEXMARKS = Markdown.builder(true).build();

    @Property(tries = 2000)
    void a_text_comes_out_as_flexmark_alone_reads_it(@ForAll("texts") String text) {
        assertThat(tree(OURS, text)).isEqualTo(tree(FLEXMARKS, text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flat", "literature"})
    void titles_underlined_and_fences_in_lists_are_found(String line) {
        String text = line + "\n===\n\n- item\n  ~~~\n  # no heading\n  ~~~\n\n* * *\n> " + line + "\n> ---\n";

        assertThat(tree(OURS, text))
                .isEqualTo(tree(FLEXMARKS, text))
                .contains("Heading", "FencedCodeBlock", "ThematicBreak");
    }

    private static String tree(Parser parser, String text) {
        StringBuilder tree = new StringBuilder();
        append(parser.parse(text), 0, tree);
        return tree.toString();
    }

    private static void append(Node node, int depth, StringBuilder tree) {
        tree.append("  ".repeat(depth))
                .append(node.getNodeName())
                .append(' ')
                .append(node.getStartOffset())
                .append('-')
                .append(node.getEndOffset())
                .append('\n');
        node.getChildren().forEach(child -> append(child, depth + 1, tree));
    }
}
