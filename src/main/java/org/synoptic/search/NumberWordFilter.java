package org.synoptic.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Writes number words up to ninety-nine in digits and takes the commas out of digits, so that either finds the other. */
final class NumberWordFilter extends TokenFilter {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13),
            Map.entry("fourteen", 14), Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
            Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40), Map.entry("fifty", 50), Map.entry("sixty", 60),
            Map.entry("seventy", 70), Map.entry("eighty", 80), Map.entry("ninety", 90));
    private static final Map<String, Integer> UNITS = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private State ahead;

    NumberWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (ahead != null) {
            restoreState(ahead);
            ahead = null;
        } else if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        Integer number = WORDS.get(word);
        if (number != null) number(number);
        else if (word.indexOf(',') >= 0) term.setEmpty().append(word.replace(",", ""));
        return true;
    }

    /** Takes in the next word where the two make one number: twenty, one. */
    private void number(int number) throws IOException {
        State here = captureState();
        int start = offset.startOffset();
        if (number >= 20 && input.incrementToken()) {
            Integer unit = UNITS.get(term.toString());
            if (unit == null) {
                ahead = captureState();
            } else {
                int end = offset.endOffset();
                restoreState(here);
                offset.setOffset(start, end);
                term.setEmpty().append(String.valueOf(number + unit));
                return;
            }
            restoreState(here);
        }
        term.setEmpty().append(String.valueOf(number));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead = null;
    }
}
