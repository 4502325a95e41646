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
            # names, labels, days and years are no quantities
            Seats are in Section 427 of the hall.           ;
            The F-16 landed on Route 66.                    ;
            On May 5, 2019 it reopened.                     ;
            Call 555-0142 or 555-0143.                      ;
            The film of 1988 was the first one.             ;
            """)
    void numbersWithTheirMeaning(String text, String expected) {
        String found = EXTRACTOR.extract(Article.builder("a").text(text).build()).quantities().stream().map(QuantityFinderTest::written).collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static String written(Quantity quantity) {
        Amount amount = quantity.amount();
        String number = Double.isNaN(amount.stated()) ? plain(amount.set().low()) + ".." + plain(amount.set().high()) : plain(amount.stated());
        return amount.bound().key() + " " + number + " " + quantity.unit();
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
