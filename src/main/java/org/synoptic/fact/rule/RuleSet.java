package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.text.RuleFile;
import org.synoptic.text.Sentence;

/**
 * The rules of one file, or of several that belong together, indexed by what a match can begin with. A match never crosses the end of a sentence.
 * Safe for many threads.
 */
public final class RuleSet {
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final Candidates candidates;

    private RuleSet(List<CompiledRule> rules, Vocabulary vocabulary) {
        this.rules = rules.stream().map(CompiledRule::rule).toList();
        this.vocabulary = vocabulary;
        this.candidates = new Candidates(rules, vocabulary);
    }

    /**
     * Reads a file of the form
     *
     * <pre>
     * patterns: {name: pattern}
     * rules:
     *   - rule: name
     *     match: pattern
     *     after: pattern        # optional: must end where the match begins; not-after: must not
     *     before: pattern       # optional: must begin where the match ends; not-before: must not
     *     as: {key: value}
     *     examples: [...]
     *     not: [...]
     * </pre>
     *
     * @param beside a class of the package that the file lies in
     * @throws IllegalArgumentException naming file and rule, if one cannot be read
     */
    public static RuleSet load(Class<?> beside, String file, Lexicon lexicon) {
        return load(beside, lexicon, file);
    }

    /** Reads several files as one set; a file may use the patterns of those before it. */
    public static RuleSet load(Class<?> beside, Lexicon lexicon, String... files) {
        RuleReader reader = new RuleReader(lexicon);
        for (String file : files) reader.read(file, RuleFile.beside(beside, file).map());
        return new RuleSet(reader.rules(), reader.vocabulary());
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Matches that do not overlap: at each token the longest (of equals the rule that stands first), then on behind it. */
    public List<Match> find(Layers layers) {
        List<Match> found = new ArrayList<>();
        Search search = new Search(candidates, new Matcher(layers, vocabulary));
        for (Sentence sentence : layers.text().sentences()) {
            search.enter(sentence);
            int i = sentence.first();
            while (i < sentence.end()) {
                Match best = null;
                for (Match match : search.at(i)) if (best == null || match.length() > best.length()) best = match;
                if (best != null) found.add(best);
                i = best == null ? i + 1 : best.end();
            }
        }
        return found;
    }

    /** Every rule's match at every token, overlapping ones too; at one token in the order of the rules. */
    public List<Match> findAll(Layers layers) {
        List<Match> found = new ArrayList<>();
        Search search = new Search(candidates, new Matcher(layers, vocabulary));
        for (Sentence sentence : layers.text().sentences()) {
            search.enter(sentence);
            for (int i = sentence.first(); i < sentence.end(); i++) found.addAll(search.at(i));
        }
        return found;
    }
}
