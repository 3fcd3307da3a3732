package app.syntopic.graph;

import app.syntopic.model.FoldedLabel;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English words so common that a text that uses one does not name a concept of that label.
final class CommonWords {

    private static final String WORDS =
            """
            a about above across after again against all almost alone along already also although always am among an and
            another any anybody anyone anything are around as ask at away back be became because become been before behind
            being below between both but by call came can cannot come could day did do does doing done down during each
            either else enough even ever every everyone everything far few find first for found from gave get give given
            go going gone good got had has have having he hence her here hers herself him himself his how however i if in
            indeed instead into is it its itself just keep kept knew know known last later least less let like made make
            many may maybe me mean might mine more most much must my myself near need neither never next no nobody none nor
            not nothing now of off often on once one only onto or other our out over own perhaps put quite rather really
            said same saw say second see seem seen several shall she should show since so some somebody something
            sometimes soon still such take taken tell than that the their them then there these they thing this those
            though three through thus to together too took toward two under unless until up upon us use very want was way
            we well went were what when where whether which while who whole whom whose why will with within without word
            would yes yet you your
            """;

    private static final Set<String> KEYS =
            Stream.of(WORDS.strip().split("\\s+"))
                    .map(word -> FoldedLabel.of(word).key())
                    .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    static boolean contains(FoldedLabel label) {
        return KEYS.contains(label.key());
    }
}
