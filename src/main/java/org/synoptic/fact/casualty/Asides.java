package org.synoptic.fact.casualty;

import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;

/** Who tells of a harm between the people and the verb is not the one it happened to: "eight clerks, said the mayor, had died", "the mayor said Novak had died". */
final class Asides {
    /** Nobody before the token can be the subject. */
    static final int NOBODY = -1;

    private static final int LONGEST = 8;
    private static final int CLAUSE = 4;

    private final WordClass saying;
    private final WordClass relative;

    Asides(Lexicon words) {
        saying = words.get("saying");
        relative = words.get("relative-pronoun");
    }

    /**
     * Where the search for the subject of the verb goes on from a token to its left.
     *
     * @return the token itself, the comma before an aside that ends there, or {@link #NOBODY} behind "said"
     */
    int before(AnnotatedText text, int at, int verb, int least) {
        if (at == verb && text.token(at - 1).is(",") || at < verb && text.token(at).is(",")) {
            int end = at == verb ? at - 1 : at;
            int comma = comma(text, end, least);
            return comma > 0 && says(text, comma + 1, end) ? comma : at;
        }
        if (at + 1 >= verb || !saying.has(text.token(at).norm())) return at;
        return isOfClause(text, at, least) ? at : NOBODY;
    }

    /** The comma that opens what ends with the one at {@code end}, or -1. */
    private static int comma(AnnotatedText text, int end, int least) {
        for (int i = end - 1; i > Math.max(least, end - LONGEST); i--) if (text.token(i).is(",")) return i;
        return -1;
    }

    private boolean says(AnnotatedText text, int first, int end) {
        for (int i = first; i < end; i++) if (saying.has(text.token(i).norm())) return true;
        return false;
    }

    /** In "two clerks who officials say were in the hall died" what is said is of a clause inside. */
    private boolean isOfClause(AnnotatedText text, int at, int least) {
        for (int i = at - 1; i > Math.max(least, at - CLAUSE); i--) if (relative.has(text.token(i).norm())) return true;
        return false;
    }
}
