package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class GlobTest {

    @Property
    void matches_what_the_same_regular_expression_matches(
            @ForAll @Chars({'a', 'b', '*'}) @StringLength(max = 8) String pattern,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 10) String text) {
        assertThat(new Glob(pattern).matches(text)).isEqualTo(Pattern.matches(pattern.replace("*", ".*"), text));
    }

    @Test
    void begins_with_what_stands_before_the_first_star() {
        assertThat(new Glob("sc*in*g").beginning()).isEqualTo("sc");
        assertThat(new Glob("*ing").beginning()).isEmpty();
        assertThat(new Glob("ing").beginning()).isEqualTo("ing");
    }

    @Test
    void gives_up_soon_on_many_stars() {
        assertThat(new Glob("a*".repeat(30) + "b").matches("a".repeat(5_000))).isFalse();
    }
}
