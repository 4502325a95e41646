package org.synoptic.compare.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.ValueWords;
import org.synoptic.compare.check.Numbers.Number;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;
import org.synoptic.text.Sentence;
import org.synoptic.text.Span;

/**
 * Groups of people listed after their total: "22 killed, nine men, nine women and five children". Parts that are said to be all of it
 * must add up to it; parts that are said to be among it may not come to more.
 */
final class PartsCheck {
    /** A list begins at most so many words after its total. */
    private static final int NEAR = 9;
    /** Between a number and the group that it counts may stand so many words: "five young children". */
    private static final int BEFORE_GROUP = 2;

    /** @param groupEnd the token after the group's noun */
    private record Part(Number number, int groupEnd) {}

    List<Remark> of(Report report, Numbers numbers) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : numbers.sentences()) {
            List<Number> here = numbers.in(sentence);
            for (int i = 0; i + 2 < here.size(); i++) {
                if (!isTotal(report, numbers, here.get(i))) continue;
                List<Part> parts = parts(numbers, here.subList(i + 1, here.size()), sentence.end());
                Remark remark = parts.size() < 2 ? null : remark(numbers, here.get(i), parts, sentence.end());
                if (remark != null) remarks.add(remark);
            }
        }
        return remarks;
    }

    /** Whether a fact counts people as a whole by just this number, or begins with it and takes in the list. */
    private static boolean isTotal(Report report, Numbers numbers, Number number) {
        Span span = numbers.span(number);
        for (Fact fact : report.findings().facts()) {
            boolean counts = fact.stated().part() == numbers.part() && fact.stated().span().contains(span) && fact.portion() == Portion.TOTAL && (fact.kind().isCasualty() || Numbers.has("whole", fact.unit()));
            if (!counts || !(fact.value() instanceof Amount amount) || amount.bound() != Amount.Bound.EXACT) continue;
            if (amount.stated() == number.value() || fact.stated().start() == span.start() && amount.stated() > number.value()) return true;
        }
        return false;
    }

    /** The numbers that follow one another as a list of groups. */
    private List<Part> parts(Numbers numbers, List<Number> following, int end) {
        List<Part> parts = new ArrayList<>();
        for (Number number : following) {
            if (!parts.isEmpty() && !isLinked(numbers, parts.getLast().groupEnd, number.first())) break;
            int noun = groupEnd(numbers, number, end);
            if (noun < 0) break;
            parts.add(new Part(number, noun));
        }
        return parts;
    }

    private int groupEnd(Numbers numbers, Number number, int end) {
        for (int token = number.end(); token < end && token <= number.end() + BEFORE_GROUP; token++) if (numbers.is("group", token)) return token + 1;
        return -1;
    }

    private boolean isLinked(Numbers numbers, int from, int to) {
        for (int token = from; token < to; token++) if (!numbers.is("link", token)) return false;
        return to > from;
    }

    private Remark remark(Numbers numbers, Number total, List<Part> parts, int end) {
        int first = parts.getFirst().number.first();
        int last = parts.getLast().groupEnd;
        if (first - total.end() > NEAR) return null;
        boolean someOnly = last < end && numbers.is("among", last);
        for (int token = total.end(); token < first; token++) someOnly |= numbers.is("among", token);
        boolean complete = !someOnly && numbers.is("all", first - 1) && (last == end || numbers.is("after", last));
        double sum = parts.stream().mapToDouble(part -> part.number.value()).sum();
        if (complete ? sum == total.value() : !someOnly || sum <= total.value()) return null;
        Passage list = numbers.passage(first, last);
        return new Remark(Remark.Sort.PARTS, "the parts add up to " + ValueWords.number(sum) + ", the total is " + ValueWords.number(total.value()), List.of(numbers.passage(total.first(), total.end()), list));
    }
}
