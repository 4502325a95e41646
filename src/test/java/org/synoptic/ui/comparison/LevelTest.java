package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {
    /** A window of 300 pixels; a text's greatest scroll place is its height less that. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both can move                        | 500 | 900 | 800 | 900 | 100 | 400 | 700
            the right one begins with its fact   | 500 | 900 |  40 | 900 | 100 | 460 |   0
            the left one ends with its fact      | 980 | 700 | 800 | 900 | 100 | 700 | 520
            the right one fits the window        | 500 | 900 | 120 |   0 | 200 | 380 |   0
            both fit, and cannot be level        |  50 |   0 | 120 |   0 | 100 |   0 |   0
            neither reaches, as near as they can | 900 |   0 |  20 | 100 | 100 |   0 |   0
            """)
    void bringsTwoFactsToOneHeight(String when, double leftPlace, double leftMax, double rightPlace, double rightMax, double wanted, double left, double right) {
        assertThat(Level.of(leftPlace, leftMax, rightPlace, rightMax, wanted)).isEqualTo(new Level(left, right));
    }

    /** Matched passages as {@code from:to}; both texts are 1000 pixels high. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing matched: in proportion      |                          | 250  | 250
            level with a matched passage        | 200:600                  | 200  | 600
            half way to a matched passage       | 200:600                  | 100  | 300
            half way after it                   | 200:600                  | 600  | 800
            between two                         | 200:600 400:700          | 300  | 650
            one that goes back is left out      | 200:300 400:100 600:500  | 400  | 400
            the longest series counts           | 100:900 200:300 400:500  | 200  | 300
            at the very end                     | 200:600                  | 1000 | 1000
            beyond the end                      | 200:600                  | 1400 | 1000
            a passage without a place           | NaN:300                  | 250  | 250
            """)
    void followsMatchedPassages(String when, String matched, double from, double to) {
        List<FollowMap.Anchor> anchors = matched == null ? List.of() : Arrays.stream(matched.split(" ")).map(pair -> pair.split(":"))
                .map(pair -> new FollowMap.Anchor(Double.parseDouble(pair[0]), Double.parseDouble(pair[1]))).toList();
        assertThat(new FollowMap(anchors, 1000, 1000).at(from)).isCloseTo(to, Offset.offset(0.01));
    }
}
