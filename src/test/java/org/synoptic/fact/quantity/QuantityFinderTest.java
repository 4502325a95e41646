package org.synoptic.fact.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.fact.Amount;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Quantity;

class QuantityFinderTest {
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(new QuantityFinder(new Amounts())));

    @ParameterizedTest(name = "\"{0}\" tells of {1}")
    @CsvSource(delimiter = ';', textBlock = """
            # numbers with their units
            The repair cost $11bn.                          ; exact 11000000000 dollar
            They paid US$3.5 million a year.                ; exact 3500000 dollar per year
            Rents start at USD1,700.                        ; exact 1700 dollar
            It holds at least 40 wooden boats.              ; at-least 40 wooden boat
            The 17-member council met.                      ; exact 17 member
            Output fell by nearly 3 per cent.               ; less-than 3 percentage
            Trucks drove at 90 km/h for two hours.          ; exact 90 kilometre per hour, exact 2 hour
            The mast is 37m (121ft) high.                   ; exact 37 metre, exact 121 foot
            Tides of 4 to 6 metres were seen.               ; range 4..6 metre
            A pint costs 84 cents, while a cup costs 51.    ; exact 84 cent, exact 51 cent
            It pumps 52,000 barrels a day.                  ; exact 52000 barrel per day
            Twenty-eight thousand six hundred forty-two stamps were sold. ; exact 28642 stamp
            Ana Petrova, 31, won.                           ; exact 31 year of age
            Tens of thousands of herrings were landed.      ; vague 10000..100000 herring
            # mixed numerals
            The fund holds 1.2 million shares.              ; exact 1200000 share
            Half a million voters stayed home.              ; exact 500000 voter
            Two and a half dozen boats sank.                ; exact 30 boat
            A quarter of a million pilgrims came.           ; exact 250000 pilgrim
            The dam took 12 lakh rupees and 3 crore bricks. ; exact 1200000 rupee, exact 30000000 brick
            They gave 25 mln euros, 3 bn dollars and 4.5 trn yen. ; exact 25000000 euro, exact 3000000000 dollar, exact 4500000000000 japanese yen
            # money of one name and of many
            The net cost 40 Kenyan shillings, not 12 Iraqi dinars. ; exact 40 kenyan shilling, exact 12 iraqi dinar
            Bread is 90 pesos, or 70 Argentine pesos.       ; exact 90 peso, exact 70 argentine peso
            He owed 9 million taka, 3 hryvnias and UAH 700. ; exact 9000000 bangladeshi taka, exact 3 ukrainian hryvnia, exact 700 ukrainian hryvnia
            It is 6 Russian roubles, 5 rubles, 4 Belarusian rubles. ; exact 6 russian ruble, exact 5 russian ruble, exact 4 belarusian ruble
            The three of them swam ashore.                  ; exact 3
            The pilot, aged 41, swam.                       ; exact 41 year of age
            The number of rowers is put at close to 150.    ; less-than 150 rower
            Organisers said 800 marched to the quay.        ; exact 800 people
            Three of the five men left.                     ; exact 3 man, exact 5 man
            Police put the turnout at 15,000.               ; exact 15000 people
            The barge left with 174 on board.               ; exact 174 people
            The price rose from 30 to 40 dollars.           ; exact 30 dollar, exact 40 dollar
            Turnout fell from 52 percent to 48 percent.     ; exact 52 percentage, exact 48 percentage
            The motor draws 1600 w and 1.5 lakhs of volts.  ; exact 1600 watt, exact 150000 volt
            He swam at age 13.                              ; exact 13 year of age
            She left school by the age of eight.            ; exact 8 year of age
            A score of boats sank.                          ; exact 20 boat
            A 12-year-old boat sank.                        ; exact 12 year of age
            Two thirds of the ships were lost.              ; vague 66..67 percentage
            The plant makes 300 cars per day.               ; exact 300 car per day
            Rents range between $800 and $1,200 a month.    ; range 800..1200 dollar per month
            A magnitude 6.3 earthquake struck.              ; exact 6.3
            It fell to minus 5 degrees Celsius.             ; exact -5 celsius
            It came to about 2.4°C and cost $8.2 million.   ; about 2.4 celsius, exact 8200000 dollar
            It weighed 40 pounds. It cost 50 pounds.        ; exact 40 pound-mass, exact 50 pound
            A crate of 475 pounds (215 kilos) of tea sank.  ; exact 475 pound-mass, exact 215 kilogram
            It left 90 pounds of debt and 9 pounds of tea.  ; exact 90 pound, exact 9 pound-mass
            Of 100,000, 458 per 100,000 fell ill.           ; exact 100000, exact 458 per 100,000
            The ten-year rate rose, while 12 fell ill.      ; exact 10 year, exact 12
            It moved more than 800 boats, and 600 of them sank. ; more-than 800 boat, exact 600 boat
            Tea fell to 25 cents a 12-pack.                 ; exact 25 cent, exact 12 pack
            It raised 2 million euros and he promised 3 million. ; exact 2000000 euro, exact 3000000 euro
            It raised 2 million euros in a land of 3 million. ; exact 2000000 euro, exact 3000000
            The mill earned 2 million crowns.               ; exact 2000000 crown
            All but 41 escaped and the watch was 70 strong. ; exact 41 people, exact 70 people
            It won prizes worth $60 in all between 1985 and 1987. ; exact 60 dollar
            # names, labels, days and years are no quantities
            Stay with 13 News.                              ;
            It began in the 5700 block of Mill Road.        ;
            They met near 2500 W. Mill Street.              ; exact 2500
            They met at 1600 w mill st.                     ; exact 1600
            It burned off 7 Mile Road and Eight Mile.       ;
            Clean power by 2035 pleases everyone.           ;
            The first half of 2019 was wet.                 ;
            Nobody knows the 2020 results yet.              ;
            Seats are in Section 427 of the hall.           ;
            The F-16 landed on Route 66.                    ;
            On May 5, 2019 it reopened.                     ;
            Call 555-0142 or 555-0143.                      ;
            Dial +44 20 7946 0001 or 01632 960001.          ;
            Flight 370 vanished after 9/11.                 ;
            Leeds won 4-1 and came second.                  ;
            The game at 9:40 p.m. ended 3-3.                ;
            The film of 1988 was the first one.             ;
            """)
    void numbersWithTheirMeaning(String text, String expected) {
        String found = EXTRACTOR.extract(Article.builder("a").text(text).build()).quantities().stream().map(QuantityFinderTest::written).collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "\"{0}\" tells {1}")
    @CsvSource(delimiter = ';', textBlock = """
            The price rose by 3 percent.                    ; 3 percent UP TOTAL
            Output fell to 40,000 tonnes.                   ; 40,000 tonnes DOWN TOTAL
            Sales were down 12 percent.                     ; 12 percent DOWN TOTAL
            Boats sank and 40 docks burned.                 ; 40 docks null TOTAL
            It cut 12 more jobs.                            ; 12 more jobs DOWN INCREMENT
            Another 12 boats burned.                        ; Another 12 boats null INCREMENT
            It won prizes, including nine medals.           ; nine medals null PART
            The guild met, nine of them online.             ; nine null PART
            """)
    void directionAndShare(String text, String expected) {
        Quantity quantity = EXTRACTOR.extract(Article.builder("a").text(text).build()).quantities().getFirst();
        assertThat(quantity.passage().words() + " " + quantity.trend() + " " + quantity.portion()).isEqualTo(expected);
    }

    private static String written(Quantity quantity) {
        Amount amount = quantity.amount();
        String number = Double.isNaN(amount.stated()) ? plain(amount.set().low()) + ".." + plain(amount.set().high()) : plain(amount.stated());
        return (amount.bound().key() + " " + number + " " + quantity.unit()).strip();
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
