package org.synoptic.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Names NAMES = new Names("en");

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Sergei Lavrov               | Sergey Lavrov                     | true
            Mr Lavrov                   | Sergei Lavrov                     | true
            Foreign Minister Lavrov     | Sergey Lavrov                     | true
            Lavrov                      | Lavrov's                          | true
            Sergei Lavrov               | Maria Lavrov                      | false
            S. Lavrov                   | Sergei Lavrov                     | true
            John F. Kennedy             | John Kennedy                      | true
            Hillary Clinton             | Bill Clinton                      | false
            Mr. Clinton                 | Bill Clinton                      | true
            Staffan de Mistura          | De Mistura                        | true
            al-Nusra Front              | el-Nusrah                         | true
            Al Nusra                    | Al Nusrah                         | true
            al-Nusra                    | Al Nusrah Front                   | true
            Jabhat al-Nusra             | Nusra Front                       | true
            Mohammed Karim              | Muhammad Kareem                   | true
            Islamic State               | so-called Islamic State           | true
            IS                          | Daesh                             | true
            the Islamic State group     | ISIS                              | true
            IS                          | is                                | false
            High Negotiations Committee | HNC                               | true
            Northern Relief Council     | NRC                               | true
            Northern Relief Council     | NRA                               | false
            UN                          | United Nations                    | true
            the U.N.                    | UN                                | true
            US                          | United Kingdom                    | false
            New York                    | York                              | false
            North Korea                 | South Korea                       | false
            South Korea                 | Korea                             | false
            Homs                        | Hama                              | false
            Iran                        | Iraq                              | false
            Security Council            | Shura Council                     | false
            Syrian Observatory for Human Rights | the Observatory           | true
            Hezbollah                   | Hizbullah                         | true
            Hezbollah movement          | Hezbollah                         | true
            Free Army                   | Free Press                        | false
            Aleksandr Volkov            | Alexander Volkov                  | true
            Dmitry Orlov                | Dmitri Orlov                      | true
            General Yusuf Haddad        | Youssef Haddad                    | true
            Sheikh Ahmad Nasser         | Ahmed Naser                       | true
            D. Orlov                    | Sergei Orlov                      | false
            Ahmed Nasser                | Mahmoud Nasser                    | false
            Sergei Lavrov               | Sergey Viktorovich Lavrov         | true
            Sergei Lavrov               | Sergej Lawrow                     | true
            Yevgeny Morozov             | Evgeny Morozov                    | true
            Da'ish                      | ISIL                              | true
            Muammar al-Qaddafi          | Col Gaddafi                       | true
            PKK                         | Kurdistan Workers' Party          | true
            UNHCR                       | the UN refugee agency             | true
            Ayatollah Karimi            | Reza Karimi                       | true
            Deir ez-Zor                 | Deir al-Zour                      | true
            Islamic State               | Islamic Jihad                     | false
            Sudan                       | South Sudan                       | false
            Niger                       | Nigeria                           | false
            ILA                         | Inland Lifeboat Association       | true
            """)
    void oneNameInTwoSpellings(String a, String b, boolean same) {
        assertThat(NAMES.same(a, b)).isEqualTo(same);
        assertThat(NAMES.same(b, a)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Mr Lavrov, Lavrov", "so-called Islamic State, Islamic State", "Daesh, Islamic State", "Foreign Minister Sergei Lavrov, Sergei Lavrov", "the mayor, mayor", "'', ''"})
    void theNameToShow(String written, String shown) {
        assertThat(NAMES.shown(written)).isEqualTo(shown);
    }
}
