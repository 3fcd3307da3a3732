package app.syntopic.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.syntopic.model.MergePiece.Conflict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePieceTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"mine\n\", \"theirs\n\", \"mine\n\ntheirs\n\"",
                "mine, theirs, \"mine\n\ntheirs\"",
                "\"**Q1** mine\n\n\", \"**Q1** theirs\n\n\", \"**Q1** mine\n\n**Q1** theirs\n\n\"",
                "\"- mine\n\", \"- theirs\n\", \"- mine\n- theirs\n\"",
                "\"1. mine\n\", \"2) theirs\n\", \"1. mine\n2) theirs\n\"",
                "\"|a|\n\", \"|b|\n\", \"|a|\n|b|\n\"",
                "\"\", \"theirs\n\", \"theirs\n\"",
                "\"mine\n\", \"\", \"mine\n\""
            })
    void bothStandOneAfterTheOtherAsParagraphsOrAsRows(String mine, String theirs, String both) {
        assertThat(new Conflict("", ComparedWords.apart(mine, theirs)).both()).isEqualTo(both);
    }
}
