package org.synoptic.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Parts words at their hyphens (written {@code _} here) and keeps the joined word beside the first and the last part: {@code cease-fire} is found
 * by {@code cease fire}, {@code fire} and {@code ceasefire}. Numbers are parted only.
 */
final class CompoundFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final NumberWords numbers;
    private final Deque<State> ready = new ArrayDeque<>();

    CompoundFilter(TokenStream input, NumberWords numbers) {
        super(input);
        this.numbers = numbers;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (ready.isEmpty()) {
            do {
                if (!input.incrementToken()) return false;
                if (term.toString().indexOf('_') < 0) return true;
                part(term.toString(), offset.startOffset(), offset.endOffset());
            } while (ready.isEmpty());
        }
        restoreState(ready.poll());
        return true;
    }

    private void part(String word, int start, int end) {
        State whole = captureState();
        List<int[]> parts = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int to = word.indexOf('_', from);
            if (to < 0) to = word.length();
            if (to > from) parts.add(new int[] {from, to});
            from = to + 1;
        }
        String joined = word.replace("_", "");
        boolean isCompound = parts.size() > 1 && parts.stream().allMatch(part -> isWord(word.substring(part[0], part[1])));
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            restoreState(whole);
            term.setEmpty().append(word, part[0], part[1]);
            if (end - start == word.length()) offset.setOffset(start + part[0], start + part[1]);
            if (i > 0) increment.setPositionIncrement(1);
            ready.add(captureState());
            if (!isCompound || i > 0 && i < parts.size() - 1) continue;
            if (i == 0 && end - start == word.length()) offset.setOffset(start + part[0], start + parts.getLast()[1]);
            term.setEmpty().append(joined);
            increment.setPositionIncrement(0);
            ready.add(captureState());
        }
    }

    private boolean isWord(String part) {
        return Character.isLetter(part.charAt(0)) && !numbers.isWord(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
    }
}
