package app.syntopic.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

class QueryParserProperties {

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "(",
                        ")",
                        "\"",
                        "-",
                        "~",
                        "~2",
                        "OR",
                        "AND",
                        "NOT",
                        " ",
                        "  ",
                        "/",
                        "[",
                        "]",
                        "[a:<5]",
                        "quote:",
                        "section:(",
                        "sort:title",
                        "tag:#x",
                        "*",
                        "word",
                        "crêpe",
                        "🍞",
                        "\\",
                        "\"a b\"",
                        "/x+/",
                        "\0");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property
    void any_text_is_a_query_whose_parts_lie_in_order_inside_each_other(@ForAll("queries") String text) {
        ParsedQuery query = QueryParser.parse(text);
        check(query.root(), new Span(0, text.length()));
        assertThat(Explanation.of(query, false).toString()).isNotBlank();
    }

    private static void check(Expression expression, Span inside) {
        assertThat(inside.contains(expression.span())).isTrue();
        int from = expression.span().start();
        for (Expression child : children(expression)) {
            assertThat(child.span().start()).isGreaterThanOrEqualTo(from);
            check(child, expression.span());
            from = child.span().end();
        }
    }

    private static List<Expression> children(Expression expression) {
        return switch (expression) {
            case Expression.All all -> all.parts();
            case Expression.Any any -> any.parts();
            case Expression.Not not -> List.of(not.part());
            case Expression.In in -> List.of(in.value());
            default -> List.of();
        };
    }
}
