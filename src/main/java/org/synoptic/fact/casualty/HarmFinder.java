package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.Figure;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Token;

/** Finds statements of harm in one text by the rules of {@code en/harm.yaml} and {@code en/idioms.yaml}. */
final class HarmFinder {
    /** Of whom it may be said that they are still held. */
    private static final Set<Harm.Kind> HOLDING = Set.of(Harm.Kind.HOSTAGES, Harm.Kind.ARRESTED);

    private final Groups groups = new Groups();
    private final RuleSet rules;
    private final Arguments arguments;
    private final Subsets subsets;
    private final Moods moods;
    private final Portions portions;
    private final Lexicon words;
    private final WordClass nominative;
    private final WordClass timeName;
    private final WordClass preposition;
    private final WordClass relative;
    private final WordClass behindVictim;
    private final WordClass fromHome;
    private final WordClass be;

    HarmFinder() {
        words = Lexicon.load(HarmFinder.class, "en/people.yaml", "en/harm-words.yaml");
        rules = RuleSet.load(HarmFinder.class, words, "en/harm.yaml", "en/idioms.yaml");
        arguments = new Arguments(words);
        subsets = new Subsets(words);
        moods = new Moods(words);
        portions = new Portions(words);
        nominative = words.get("nominative");
        timeName = words.get("time-name");
        preposition = words.get("preposition");
        relative = words.get("relative");
        behindVictim = words.get("behind-victim");
        fromHome = words.get("from-home");
        be = words.get("be");
    }

    RuleSet rules() {
        return rules;
    }

    /** @param layers with those of {@link Amounts} */
    List<Harm> find(Passage.Part part, Layers layers) {
        groups.mark(layers);
        Group[] ends = Arguments.byEnd(layers);
        List<Harm> found = new ArrayList<>();
        for (Match match : rules.find(layers)) {
            Harm harm = harm(part, layers, ends, match, found);
            if (harm != null) found.add(harm);
        }
        found.addAll(subsets.of(found, layers));
        return found;
    }

    /** @param before what the text tells before it */
    private Harm harm(Passage.Part part, Layers layers, Group[] ends, Match match, List<Harm> before) {
        AnnotatedText text = layers.text();
        int number = text.sentenceOf(match.first());
        Sentence sentence = text.sentences().get(number);
        Group group = switch (match.rule().as("victim")) {
            case "subject" -> arguments.subject(text, ends, match.first(), sentence, part == Passage.Part.HEADLINE);
            case "object" -> arguments.object(layers, match.mention("who", Groups.LAYER, Group.class), sentence, isClauseInside(text, match, sentence), part == Passage.Part.HEADLINE);
            case "listed" -> arguments.object(layers, match.mention("who", Groups.LAYER, Group.class), sentence, true, part == Passage.Part.HEADLINE);
            case "held" -> actsOnName(text, match, sentence) ? null : arguments.held(text, ends, held(layers, match), sentence, part == Passage.Part.HEADLINE);
            case "number" -> counted(text, match, match.mention("amount", Amounts.LAYER, Figure.class));
            case "multiple" -> counted(match, Integer.parseInt(match.value("multiple", words.get("multiple"))));
            case "attacker" -> new Group(match.first(), match.first() + 1, match.end(), Group.Form.ONE, Amount.exactly(1), null, true, false, true);
            case "implied" -> new Group(match.first(), match.first() + 1, match.end(), Group.Form.IMPLIED, Amount.exactly(1), null, false, false, false);
            case "none" -> new Group(match.first(), match.first() + 1, match.end(), Group.Form.NONE, Amount.exactly(0), null, false, false, false);
            default -> throw new IllegalStateException("no such victim: " + match.rule().as("victim"));
        };
        Harm.Kind kind = group == null || group.amount() == null ? null : kind(match, group, layers, before);
        if (kind == null || kind == Harm.Kind.DISPLACED && !group.hasNumber()) return null;
        if (group.amount().set().low() < 0 || acts(match, group, text)) return null;
        Modality modality = moods.of(text, sentence, match, group);
        if (modality == Modality.PLANNED) return null;
        boolean denied = modality == Modality.DENIED;
        Amount amount = denied ? Amount.exactly(0) : group.amount();
        return new Harm(part, number, Math.min(group.first(), match.first()), Math.max(group.end(), match.end()), kind, group, amount, denied ? Portion.PART : portions.of(text, group), denied ? Modality.ASSERTED : modality, match.rule().name());
    }

    /** In "three of the five men killed were brothers" five were killed, in "three of the five men were killed" three. */
    private Group held(Layers layers, Match match) {
        Group group = match.mention("who", Groups.LAYER, Group.class);
        Layers.Mention whole = layers.at(Groups.WHOLE, match.first("who"));
        return whole == null || be.has(layers.text().token(match.end("who")).norm()) ? group : (Group) whole.found();
    }

    /** In "the blast that killed a guard and two clerks was heard far off" the verb behind the list is not of its last group. */
    private boolean isClauseInside(AnnotatedText text, Match match, Sentence sentence) {
        return text.token(match.first()).norm().endsWith("ing") || match.first() > sentence.first() && relative.has(text.token(match.first() - 1).norm());
    }

    /** In "the man he shot" the pronoun before the verb did it, and a pronoun of that form behind a verb begins a clause of its own. */
    private boolean acts(Match match, Group group, AnnotatedText text) {
        boolean behind = match.rule().as("victim").equals("object");
        boolean before = match.rule().as("victim").equals("held") && match.has("verb") && words.get("harmed").has(match.norm("verb"));
        if (before && group.attacker() && !text.token(match.first("verb")).capital() && words.get("harming").has(match.norm("verb")) && !endsAt(text, match.end())) return true;
        return (behind || before && match.first("verb") == group.end()) && group.form() != Group.Form.JOINED && nominative.has(text.token(group.first()).norm());
    }

    /** In "suspect killed" and "gunman shot by police" nothing follows that he could have done it to. */
    private boolean endsAt(AnnotatedText text, int end) {
        return end >= text.size() || text.token(end).kind() == Token.Kind.MARK || behindVictim.has(text.token(end).norm());
    }

    /** In "the guard shot Petrov" the group before the verb did it; a heading with capitals throughout may say it of him. */
    private boolean actsOnName(AnnotatedText text, Match match, Sentence sentence) {
        if (!match.has("verb") || !words.get("harming").has(match.norm("verb"))) return false;
        if (match.end() >= sentence.end() || text.token(match.first("verb")).capital()) return false;
        Token next = text.token(match.end());
        return next.kind() == Token.Kind.WORD && next.capital() && !timeName.has(next.norm()) && !preposition.has(next.norm());
    }

    private static Group counted(AnnotatedText text, Match match, Figure figure) {
        if (figure.unit() != null || Groups.looksLikeYear(text, match.first("amount"), match.end("amount"))) return null;
        double stated = figure.amount().stated();
        boolean passed = match.rule().as("passed") != null && figure.amount().bound() == Amount.Bound.EXACT;
        Amount amount = passed ? new Amount(stated, Amount.Bound.MORE_THAN, Interval.moreThan(stated)) : figure.amount();
        return new Group(match.first("amount"), match.end("amount"), match.end("amount"), Group.Form.COUNTED, amount, match.words("head"), false, false, false);
    }

    private static Group counted(Match match, int people) {
        return new Group(match.first("multiple"), match.end("multiple"), match.end("multiple"), Group.Form.COUNTED, Amount.exactly(people), null, false, false, false);
    }

    /** From the rule or from the word class of its verb; null if the verb says it only of other objects ("drove the car"). */
    private Harm.Kind kind(Match match, Group group, Layers layers, List<Harm> before) {
        String kind = match.rule().as("kind");
        if (kind == null) kind = of(match);
        return switch (kind) {
            case "lives" -> isLast("life", group) ? Harm.Kind.KILLED : null;
            case "claimed" -> isLast("claimed-people", group) ? Harm.Kind.KILLED : null;
            case "driven" -> fromHome(layers.text(), group.end()) ? Harm.Kind.DISPLACED : null;
            case "sought" -> null;
            case "held" -> group.attacker() ? Harm.Kind.ARRESTED : before.reversed().stream().map(Harm::kind).filter(HOLDING::contains).findFirst().orElse(null);
            case "survived" -> group.hasNumber() && !group.isOne() ? Harm.Kind.RESCUED : null;
            case "pulled" -> isLast("lifeless", group) ? null : Harm.Kind.RESCUED;
            case "brought out" -> isLast("lifeless", group) ? Harm.Kind.KILLED : Harm.Kind.RESCUED;
            case "let go" -> isLast("captive", group) ? Harm.Kind.RESCUED : null;
            default -> Harm.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        };
    }

    /** Whether the noun of the group, its last word, is of the class. */
    private boolean isLast(String nouns, Group group) {
        return group.who() != null && words.get(nouns).has(group.who().substring(group.who().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private String of(Match match) {
        String verb = match.norm("verb");
        for (String name : List.of("harmed", "state", "suffer", "harming", "harm-of", "harm-noun", "multiple-harm", "harmed-names")) {
            boolean asks = match.rule().as("verbs") == null || match.rule().as("verbs").contains(name);
            String kind = asks ? words.get(name).valueOf(verb) : null;
            if (kind != null) return kind;
        }
        throw new IllegalStateException("no kind for " + verb);
    }

    private boolean fromHome(AnnotatedText text, int from) {
        for (int i = from; i < Math.min(text.size(), from + 5); i++) if (fromHome.has(text.token(i).norm())) return true;
        return false;
    }
}
