package org.synoptic.fact.casualty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.fact.Passage;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** Those who did it, as far as one article tells: by noun ("the gunman"), by name, by taking their own life, by being shot by police. */
final class Attackers {
    /** How many tokens behind "killed" may stand before "by police". */
    private static final int POLICE_REACH = 4;
    private static final int REACH = 30;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_LINK = 6;

    private final Words words;
    private final Set<String> names;

    /** The words that tell; read once. */
    static final class Words {
        private final WordClass attacker;
        private final WordClass suicide;
        private final WordClass police;
        private final WordClass agent;
        private final WordClass officers;
        private final WordClass rule;
        private final WordClass link;
        private final WordClass adverb;
        private final WordClass noName;
        private final WordClass victims;
        private final WordClass joint;
        private final WordClass otherDoer;

        Words() {
            Lexicon lexicon = Lexicon.load(Attackers.class, "en/people.yaml", "en/toll-words.yaml");
            attacker = lexicon.get("attacker");
            suicide = lexicon.get("suicide");
            police = lexicon.get("police");
            agent = lexicon.get("agent");
            officers = lexicon.get("officers");
            rule = lexicon.get("attacker-rule");
            link = lexicon.get("name-link");
            adverb = lexicon.get("doer-adverb");
            noName = lexicon.get("no-name");
            otherDoer = lexicon.get("other-doer");
            joint = lexicon.get("doer-joint");
            victims = lexicon.get("victims-rule");
        }
    }

    private Attackers(Words words, Set<String> names) {
        this.words = words;
        this.names = names;
    }

    /** Reads who they are: "gunman Jan Novak", "the suspect, identified as Novak", and whoever is named as the subject of "killed four". */
    static Attackers of(Words words, List<Harm> harms, Function<Passage.Part, AnnotatedText> texts) {
        Set<String> names = new HashSet<>();
        for (Passage.Part part : Passage.Part.values()) {
            AnnotatedText text = texts.apply(part);
            for (Sentence sentence : text.sentences())
                for (int i = sentence.first(); i < sentence.end(); i++) if (words.attacker.has(text.token(i).norm())) addName(words, text, behindLink(words, text, i + 1, sentence), sentence, names);
        }
        for (Harm harm : harms) if (words.victims.has(harm.rule())) addSubject(words, texts.apply(harm.part()), harm, names);
        return new Attackers(words, names);
    }

    private static int behindLink(Words words, AnnotatedText text, int from, Sentence sentence) {
        int at = from;
        while (at < Math.min(sentence.end(), from + LONGEST_LINK) && words.link.has(text.token(at).norm())) at++;
        return at;
    }

    private static void addName(Words words, AnnotatedText text, int from, Sentence sentence, Set<String> names) {
        int end = from;
        while (end < Math.min(sentence.end(), from + LONGEST_NAME) && isName(words, text.token(end))) end++;
        if (end > from) names.add(text.token(end - 1).norm());
    }

    private static void addSubject(Words words, AnnotatedText text, Harm harm, Set<String> names) {
        int least = text.sentences().get(harm.sentence()).first();
        int at = harm.first() - 1;
        if (at < least || text.token(harm.first()).capital()) return;
        while (at > least && words.adverb.has(text.token(at).norm())) at--;
        if (isName(words, text.token(at))) names.add(text.token(at).norm());
    }

    private static boolean isName(Words words, Token token) {
        return token.kind() == Token.Kind.WORD && token.capital() && token.norm().length() > 2 && !words.noName.has(token.norm()) && !words.police.has(token.norm());
    }

    /** Whether it tells that one of them was killed or hurt. */
    boolean isOne(Harm harm, AnnotatedText text) {
        if (!harm.isOfBody() || harm.amount().stated() != 1) return false;
        if (harm.group().attacker() || words.rule.has(harm.rule())) return true;
        for (int i = harm.group().first(); i < harm.group().end(); i++) if (words.suicide.has(text.token(i).norm())) return true;
        return isNamed(harm.group(), text) || byPolice(harm, text);
    }

    private boolean isNamed(Group group, AnnotatedText text) {
        if (group.form() == Group.Form.COUNTED || group.joined()) return false;
        int last = Math.min(text.size(), group.end() + 1);
        for (int i = group.first(); i < last; i++) if (text.token(i).capital() && names.contains(text.token(i).norm())) return true;
        return false;
    }

    private boolean byPolice(Harm harm, AnnotatedText text) {
        for (int i = harm.end(); i + 1 < Math.min(text.size(), harm.end() + POLICE_REACH); i++) if (words.agent.has(text.token(i).norm())) return words.police.has(text.token(i + 1).norm());
        if (!words.victims.has(harm.rule())) return false;
        int least = text.sentences().get(harm.sentence()).first();
        int at = harm.first() - 1;
        while (at > least && words.adverb.has(text.token(at).norm())) at--;
        // "Officers fired, killing him", "officers stormed the flat and shot him dead"
        if (at >= least && words.joint.has(text.token(at).norm())) {
            least = Math.max(least, at - REACH);
            while (at >= least && !words.officers.has(text.token(at).norm()) && !words.otherDoer.has(text.token(at).norm())) at--;
            return harm.group().definite() && at >= least && words.officers.has(text.token(at).norm());
        }
        return at >= least && words.police.has(text.token(at).norm());
    }
}
