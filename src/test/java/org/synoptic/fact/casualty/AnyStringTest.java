package org.synoptic.fact.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.QuantityFacts;
import org.synoptic.fact.quantity.QuantityFinder;
import org.synoptic.fact.score.ScoreFinder;

/** Quantities, casualties and tolls are found in any text whatever without failing, in time that grows with its length. */
class AnyStringTest {
    private static final Amounts AMOUNTS = new Amounts();
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(new QuantityFinder(AMOUNTS), new CasualtyFinder(AMOUNTS), new ScoreFinder("en"), new QuantityFacts()));
    private static final List<String> PIECES = List.of("0", "1", "22", "99999999999999999999999", "1.2.3", "4,000", ".5", "1e9", "-", "–", "/", ".", ",", "(", ")", "%", "$", "US$", "£", "°", "m", "bn", "-member", "-year-old",
            " one ", " two ", " a ", " dozen ", " dozens of ", " hundred ", " million ", " trillion ", " half a ", " at least ", " more than ", " up to ", " nearly ", " about ", " between ", " and ", " to ", " or ", " per ", " a day ",
            " people ", " men ", " a man ", " three others ", " he ", " himself ", " no one ", " of them ", " the victims ", " gunman ", " Ana Petrova, 31, ", " families ", " were ", " was ", " killed ", " injured ", " dead ", " shot ", " died ",
            " left ", " wounding ", " missing ", " fled ", " taken to hospital ", " in critical condition ", " death toll rose to ", " arrested ", " bodies of ", " triple homicide ", " a fifth victim ", " could ", " not ", " including ", " in 2011 ",
            " magnitude ", " earthquake measured ", " percent ", " hours ", " miles ", "\"", "\n\n", "\uD83D", "\0", "\u0661\u0662", "é", " ");

    @RepeatedTest(1000)
    void neverFails(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        Findings findings = read(text.toString());
        for (Quantity quantity : findings.quantities()) assertThat(quantity.passage().words()).isEqualTo(quantity.passage().span().of(text.toString())).isNotEmpty();
        for (Fact fact : findings.facts()) assertThat(fact.passage().words()).isEqualTo(fact.passage().span().of(text.toString())).isNotEmpty();
        findings.toll().estimates().values().forEach(estimate -> assertThat(estimate.best()).isBetween(estimate.low(), estimate.high()).isNotNegative());
    }

    /** A quarter of a megabyte in one line: with quadratic time this would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "1,", "two hundred ", "million ", "at least ", "$", "1-", "a ", "the young ", "a man and ", "two men, ", "he ", "killed ", "killed a man ", "was ", "in critical ", "of the ", "including ",
            "ten people died. ", "death toll ", "5 percent ", "7 nations ", "Kia and ", "9 men were ",
            "nine of them ", "killed 2 and wounded 3 others ", "Ana Petrova, 31, ", "a sheriff's deputy's ", "shootings killed three. "})
    void endsOnHostileLines(String piece) {
        assertThat(read(piece.repeat(250_000 / piece.length()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "and three others ", "((a man "})
    void endsOnAMegabyte(String piece) {
        assertThat(read(piece.repeat(1_000_000 / piece.length()))).isNotNull();
    }

    private static Findings read(String text) {
        return EXTRACTOR.extract(Article.builder("a").text(text).build());
    }
}
