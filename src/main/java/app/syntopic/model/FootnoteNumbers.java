package app.syntopic.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The numbers of a note's footnotes, from 1 in the order in which the text first refers to them; those it never refers
/// to follow in the order they are written. Immutable.
///
/// @param numbers by the footnote's label
public record FootnoteNumbers(Map<String, Integer> numbers) {

    public FootnoteNumbers {
        numbers = Map.copyOf(numbers);
    }

    public static FootnoteNumbers of(List<Block> blocks) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Block.FootnoteDefinition> definitions = new ArrayList<>();
        take(blocks, numbers, definitions);
        // a footnote may refer to further ones, and comes after the text wherever it is written
        for (int i = 0; i < definitions.size(); i++) {
            take(definitions.get(i).blocks(), numbers, definitions);
        }
        definitions.forEach(definition -> number(definition.label(), numbers));
        return new FootnoteNumbers(numbers);
    }

    /// The number a reader sees for a label; the label itself where the note has no such footnote.
    public String shown(String label) {
        Integer number = numbers.get(label);
        return number == null ? label : number.toString();
    }

    private static void number(String label, Map<String, Integer> numbers) {
        numbers.putIfAbsent(label, numbers.size() + 1);
    }

    private static void take(
            List<? extends Block> blocks, Map<String, Integer> numbers, List<Block.FootnoteDefinition> definitions) {
        for (Block block : blocks) {
            texts(block)
                    .flatMap(text -> text.marks(Mark.Footnoted.class))
                    .forEach(reference -> number(reference.label(), numbers));
            if (block instanceof Block.FootnoteDefinition definition) {
                definitions.add(definition);
            } else {
                take(inside(block), numbers, definitions);
            }
        }
    }

    private static Stream<MarkedText> texts(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Item item -> Stream.of(item.text());
            case Block.Callout callout -> Stream.of(callout.title());
            case Block.Table table ->
                    Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream));
            case Block.ItemList _, Block.BlockQuote _, Block.CodeBlock _, Block.MathBlock _ -> Stream.empty();
            case Block.Rule _, Block.Html _, Block.FootnoteDefinition _ -> Stream.empty();
        };
    }

    private static List<? extends Block> inside(Block block) {
        return switch (block) {
            case Block.ItemList list -> list.items();
            case Block.Item item -> item.children();
            case Block.BlockQuote quote -> quote.blocks();
            case Block.Callout callout -> callout.blocks();
            default -> List.of();
        };
    }
}
