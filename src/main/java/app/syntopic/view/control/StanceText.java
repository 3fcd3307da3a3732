package app.syntopic.view.control;

import app.syntopic.model.Span;
import app.syntopic.model.Stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text without marks of its own, as it is shown: a field that states a stance reads as words, set apart from the
/// claim, and a cited section stands as a chip.
///
/// @param ranges in `text`
public record StanceText(String text, List<MarkedFlow.Range> ranges) {

    private static final Pattern FIELD =
            Pattern.compile(
                    Arrays.stream(Stance.values())
                            .map(Stance::key)
                            .collect(
                                    Collectors.joining(
                                            "|",
                                            "\\((?<stance>",
                                            ")::\\s*(?<target>[^()]*)\\)|\\[(?<section>§[^\\[\\]]+)]")));

    /// @param shown the part of the whole text
    /// @param ranges in the whole text; what reaches beyond the part is cut
    public static StanceText of(Span shown, String whole, List<MarkedFlow.Range> ranges) {
        String part = shown.in(whole);
        StringBuilder text = new StringBuilder();
        int[] places = new int[part.length() + 1];
        List<MarkedFlow.Range> all = new ArrayList<>();
        Matcher fields = FIELD.matcher(part);
        int done = 0;
        while (fields.find()) {
            copy(part, done, fields.start(), text, places);
            Optional<Stance> stance = Optional.ofNullable(fields.group("stance")).flatMap(Stance::named);
            String kept = stance.isPresent() ? "target" : "section";
            int start = text.length();
            Arrays.fill(places, fields.start(), fields.start(kept), start);
            stance.ifPresent(said -> text.append(Stances.signed(said)).append(' '));
            copy(part, fields.start(kept), fields.end(kept), text, places);
            Arrays.fill(places, fields.end(kept), fields.end(), text.length());
            Span field = new Span(start, text.length());
            all.addAll(
                    stance.map(said -> List.of("aside", "stance-" + said.key())).orElse(List.of("cited")).stream()
                            .map(style -> new MarkedFlow.Range(field, style))
                            .toList());
            done = fields.end();
        }
        copy(part, done, part.length(), text, places);
        places[part.length()] = text.length();
        ranges.stream()
                .filter(range -> range.span().start() < shown.end() && range.span().end() > shown.start())
                .map(range -> new MarkedFlow.Range(moved(range.span(), shown, places), range.style()))
                .forEach(all::add);
        return new StanceText(text.toString(), all);
    }

    private static void copy(String part, int from, int to, StringBuilder text, int[] places) {
        for (int at = from; at < to; at++) {
            places[at] = text.length();
            text.append(part.charAt(at));
        }
    }

    private static Span moved(Span range, Span shown, int[] places) {
        int start = Math.max(range.start(), shown.start()) - shown.start();
        int end = Math.min(range.end(), shown.end()) - shown.start();
        return new Span(places[start], places[end]);
    }

    /// A whole text, shown.
    public static MarkedFlow flow(String whole, List<MarkedFlow.Range> ranges) {
        return of(new Span(0, whole.length()), whole, ranges).flow();
    }

    public MarkedFlow flow() {
        return new MarkedFlow(text, ranges);
    }
}
