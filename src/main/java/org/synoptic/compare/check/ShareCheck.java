package org.synoptic.compare.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.compare.ValueWords;
import org.synoptic.compare.check.Numbers.Number;
import org.synoptic.text.Sentence;

/** A percentage beside the counts that it is of: "30 of 60 villages, or 60 percent". */
final class ShareCheck {
    /** Counts and percentage stand at most so many words apart. */
    private static final int NEAR = 5;
    private static final int AFTER_OF = 2;
    /** A hedged percentage may be so many points off, a plain one is rounded. */
    private static final double HEDGED = 5;

    List<Remark> of(Numbers numbers) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : numbers.sentences()) {
            List<Number> here = numbers.in(sentence);
            for (int i = 0; i + 2 < here.size(); i++) {
                boolean before = isPercent(numbers, here.get(i), sentence.end()) && isOf(numbers, here.get(i + 1), here.get(i + 2));
                boolean behind = isOf(numbers, here.get(i), here.get(i + 1)) && isPercent(numbers, here.get(i + 2), sentence.end());
                if (!before && !behind) continue;
                Number share = here.get(before ? i : i + 2);
                Number part = here.get(before ? i + 1 : i);
                Number whole = here.get(before ? i + 2 : i + 1);
                int from = before ? share.end() : whole.end();
                int to = before ? part.first() : share.first();
                if (to - from <= NEAR && !isApart(numbers, from, to)) remark(numbers, part, whole, share, remarks);
            }
        }
        return remarks;
    }

    private boolean isPercent(Numbers numbers, Number number, int end) {
        return numbers.begins("percent", number.end(), end);
    }

    /** "30 of 60", "30 out of the 60". */
    private boolean isOf(Numbers numbers, Number part, Number whole) {
        int token = part.end();
        if (token >= whole.first() || !numbers.is("of", token)) return false;
        token++;
        while (token < whole.first() && token <= part.end() + AFTER_OF && numbers.is("that", token)) token++;
        return token == whole.first();
    }

    /** Whether a word between them tells that the percentage is of something else. */
    private boolean isApart(Numbers numbers, int from, int to) {
        for (int token = from; token < to; token++) if (numbers.is("apart", token)) return true;
        return false;
    }

    private void remark(Numbers numbers, Number part, Number whole, Number share, List<Remark> remarks) {
        if (whole.value() <= 0 || part.value() > whole.value()) return;
        double actual = 100 * part.value() / whole.value();
        boolean hedged = numbers.endsBefore("hedge", share.first());
        double allowed = hedged ? HEDGED : share.value() == Math.rint(share.value()) ? 1 : 0.1;
        if (Math.abs(actual - share.value()) <= allowed) return;
        String words = ValueWords.number(part.value()) + " of " + ValueWords.number(whole.value()) + " is " + ValueWords.number(Math.round(actual * 10) / 10.0) + " %, not " + ValueWords.number(share.value()) + " %";
        remarks.add(new Remark(Remark.Sort.SHARE, words, List.of(numbers.passage(part.first(), whole.end()), numbers.passage(share.first(), share.end() + 1))));
    }
}
