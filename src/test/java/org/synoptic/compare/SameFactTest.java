package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;

class SameFactTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();
    private static final Comparer COMPARER = new Comparer();

    @ParameterizedTest(name = "{0}: {1} | {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            killed    | A gale killed nine people in Brest.             | Nine people died in the gale in Brest.               | agree
            killed    | A gale killed nine people in Brest.             | A gale killed nine people in Porto.                  | apart
            killed    | A gale killed nine people in Odesa.             | Nine people died in the gale in Odessa.              | agree
            killed    | The wreck killed two sailors.                   | The wreck killed seven tourists.                     | apart
            killed    | Five people died in the fire on Monday.         | Five people died in the fire on Friday.              | apart
            killed    | Six people are known to have died in the fire.  | The fire killed eight people.                        | differ
            killed    | The first blast in the mill killed five people.  | The second blast in the mill killed eight people.    | apart
            killed    | The frost killed 30 sailors, among them 2 cooks. | Two cooks died in the frost.                         | agree
            killed    | The frost killed 30 sailors, among them 2 cooks. | Thirty sailors died in the frost.                    | agree
            killed    | All 14 rowers died when the boat sank.           | Eleven of the 14 rowers died when the boat sank.     | differ
            killed    | The gale killed 4 nuns, as well as 11 farmers.   | Eleven farmers died in the gale.                     | agree
            injured   | The riot left 40 protesters injured.             | Forty were injured in the riot.                      | agree
            injured   | Six people are being treated after the gale.    | The gale injured eight people.                       | apart
            injured   | Seven of those saved from the ferry were hurt.  | Forty of those on the ferry survived.            | apart
            killed    | In 2011, 31 people died in a pit.               | We recall the 31 deaths of 2011.                 | agree
            killed    | In 2011, 31 people died in a pit.               | In 2012, 31 people died in a pit.                | apart
            injured   | The riot left 40 protesters injured.             | About 40 were injured in the riot.              | agree
            arrested  | The driver had five previous arrests.           | Three people were arrested after the gale.           | apart
            injured   | Nobody was hurt in the collision.               | The collision injured two drivers.                   | differ
            duration  | The blackout lasted 120 minutes.                | The blackout went on for two hours.                  | agree
            duration  | The strike lasted 60 days.                      | The strike went on for two months.               | compatible
            duration  | The strike lasted 50 days.                      | The strike went on for two months.               | differ
            count     | Of the ballots 80 came from stations abroad.    | The ballots of 80 states were counted.           | apart
            duration  | The meeting lasted six hours.                   | The meeting went on for three weeks.                 | apart
            start     | The sit-in over pay at the mill of Brest began on Monday. | A vigil over pay at the mill of Brest began on Monday. | agree
            start     | The sit-in over pay at the mill of Brest began on Monday. | The regatta on the lake of Brest began on Monday.      | apart
            start     | The siege of the bank of Brest began on Tuesday. | Masked men stormed a bank in Brest on Tuesday.       | agree
            start     | The siege of the bank of Brest began on Tuesday. | Masked men stormed a bank in Brest on Sunday.        | apart
            start     | The siege of the bank of Brest began on Tuesday. | The mayor of Brest resigned on Tuesday.              | apart
            occurred  | Raiders overran a fort near Brest on Monday.     | Nine died in the assault on the fort on Monday.      | agree
            occurred  | Raiders overran a fort near Brest on Monday.     | A ferry capsized off Brest on Monday.                | apart
            count     | The gale overturned 60 lorries.                  | The gale overturned 60 trucks.                   | agree
            count     | The gale destroyed 60 homes.                    | The gale destroyed 60 houses.                        | agree
            money     | The builder was fined $40 million.              | The builder made a profit of $90 million.            | apart
            duration  | The blackout lasted an hour and a half.         | The blackout went on for 90 minutes.                 | agree
            duration  | The blockade has lasted more than a month.      | The blockade lasted six weeks.                       | compatible
            count     | Ines Duarte, 34, won the regatta.               | The regatta was won by 36-year-old Ines Duarte.      | differ
            count     | Ines Duarte, 34, won the regatta.               | Rui Duarte, 36, won the regatta.                     | apart
            percent   | More than half of voters chose the mayor.       | The mayor was the choice of 53 percent of voters.    | compatible
            """)
    void onlyFactsOfOneEventAreSetAgainstEachOther(String kind, String a, String b, String outcome) {
        Set<String> outcomes = new TreeSet<>();
        for (Row row : COMPARER.compare(reports(List.of(a, b))).rows())
            if (row.kind().key().equals(kind) && row.pair("a0", "a1") != null) outcomes.add(row.pair("a0", "a1").outcome().key());
        assertThat(outcomes).isEqualTo(outcome.equals("apart") ? Set.of() : Set.of(outcome));
    }

    private static List<Report> reports(List<String> texts) {
        List<Report> reports = new ArrayList<>();
        for (String text : texts)
            reports.add(EXTRACTOR.report(Article.builder("a" + reports.size()).published(Published.on(LocalDate.of(2018, 5, 10))).text(text).build()));
        return reports;
    }
}
