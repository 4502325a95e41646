package org.synoptic.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Makes one term in digits of each number: {@code a hundred and seventy-nine} and {@code 179}, {@code 2.5 million} and {@code 2,500,000}. */
final class NumberFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final NumberWords numbers;
    private final boolean keepScales;
    /** Read from the input and not looked at. */
    private final Deque<Word> ahead = new ArrayDeque<>();
    /** To be given out. */
    private final Deque<State> ready = new ArrayDeque<>();

    /** @param keepScales whether the words of a number with a scale stand beside it, so that "million" is found */
    NumberFilter(TokenStream input, NumberWords numbers, boolean keepScales) {
        super(input);
        this.numbers = numbers;
        this.keepScales = keepScales;
    }

    private record Word(String text, State state) {}

    @Override
    public boolean incrementToken() throws IOException {
        if (ready.isEmpty()) {
            if (ahead.isEmpty()) {
                if (!input.incrementToken()) return false;
                if (!numbers.canBegin(term)) return true;
                ahead.add(new Word(term.toString(), captureState()));
            }
            read();
        }
        restoreState(ready.poll());
        return true;
    }

    private void read() throws IOException {
        Word first = peek(0);
        Reading reading = new Reading();
        if (!reading.read()) {
            ready.add(ahead.poll().state);
            return;
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < reading.length; i++) words.add(ahead.poll());
        restoreState(words.getLast().state);
        int end = offset.endOffset();
        restoreState(first.state);
        offset.setOffset(offset.startOffset(), end);
        term.setEmpty().append(NumberWords.term(reading.value()));
        ready.add(captureState());
        boolean scaled = reading.scaled || words.size() == 1 && isDigitsWithScale(first.text);
        if (keepScales && scaled) words.forEach(this::beside);
    }

    /** As 11bn. */
    private static boolean isDigitsWithScale(String word) {
        return Character.isDigit(word.charAt(0)) && !Character.isDigit(word.charAt(word.length() - 1));
    }

    private void beside(Word word) {
        restoreState(word.state);
        increment.setPositionIncrement(0);
        ready.add(captureState());
    }

    /** The word so far ahead, or null at the end. */
    private Word peek(int distance) throws IOException {
        while (ahead.size() <= distance) {
            if (!input.incrementToken()) return null;
            ahead.add(new Word(term.toString(), captureState()));
        }
        int i = 0;
        for (Word word : ahead) if (i++ == distance) return word;
        return null;
    }

    private String word(int distance) throws IOException {
        Word word = peek(distance);
        return word == null ? "" : word.text;
    }

    /** One number from the next word on: groups of a small number and its scales, added up. */
    private final class Reading {
        private double total;
        private double group = Double.NaN;
        private double lastScale = Double.MAX_VALUE;
        private int length;
        private boolean scaled;

        double value() {
            return total + (Double.isNaN(group) ? 0 : group);
        }

        boolean read() throws IOException {
            group = numbers.digits(word(0));
            if (!Double.isNaN(group)) {
                length = 1;
                while (scale()) scaled = true;
                return true;
            }
            boolean going = true;
            while (going) going = add() || scale();
            return length > 0;
        }

        /** Takes a number below a hundred, "a" before a scale, or "and" between hundreds and the rest. */
        private boolean add() throws IOException {
            String word = word(length);
            boolean article = length == 0 && (word.equals("a") || word.equals("an"));
            if (article && !Double.isNaN(numbers.scale(word(1)))) {
                group = 1;
                length = 1;
                return true;
            }
            int skip = word.equals("and") && length > 0 && (Double.isNaN(group) ? lastScale >= 1000 : isHundreds()) ? 1 : 0;
            double next = numbers.small(word(length + skip));
            if (Double.isNaN(next) || !Double.isNaN(group) && !joins(next)) return false;
            group = (Double.isNaN(group) ? 0 : group) + next;
            length += skip + 1;
            return true;
        }

        /** Whether forty may be followed by two, or a hundred by seventy. */
        private boolean joins(double next) {
            boolean tens = group % 100 >= 20 && group % 10 == 0;
            return tens && next > 0 && next < 10 || isHundreds() && next < 100;
        }

        private boolean isHundreds() {
            return group >= 100 && group % 100 == 0;
        }

        private boolean scale() throws IOException {
            double factor = Double.isNaN(group) ? Double.NaN : numbers.scale(word(length));
            if (Double.isNaN(factor) || factor >= 1000 && factor >= lastScale) return false;
            group *= factor;
            scaled = true;
            length++;
            if (factor < 1000) return true;
            total += group;
            group = Double.NaN;
            lastScale = factor;
            return true;
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        ready.clear();
    }
}
