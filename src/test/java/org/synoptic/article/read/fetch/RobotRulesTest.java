package org.synoptic.article.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotRulesTest {
    private static final String FILE = """
            \uFEFFSitemap: https://post.test/map.xml
            User-agent: othercrawler
            User-agent: *          # all the rest
            Crawl-delay: 4
            Disallow: /private/
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /search*page=
            Disallow:

            user-agent: badbot
            disallow: /
            """;

    @ParameterizedTest
    @CsvSource({"/, true", "/news/storm, true", "/private/storm, false", "/private/open/storm, true", "/a/b.pdf, false", "/a/b.pdf?x=1, true", "/search?q=a&page=2, false", "/search?q=a, true"})
    void theLongestRuleCounts(String path, boolean allowed) {
        assertThat(RobotRules.parse(FILE, "synoptic").allow(URI.create("https://post.test" + path))).isEqualTo(allowed);
    }

    @Test
    void aGroupOfItsOwnCountsAlone() {
        RobotRules rules = RobotRules.parse(FILE + "\nUser-Agent: Synoptic\nDisallow: /paid\n", "synoptic");
        assertThat(rules.allow(URI.create("https://post.test/private/storm"))).isTrue();
        assertThat(rules.allow(URI.create("https://post.test/paid/storm"))).isFalse();
        assertThat(rules.delay()).isZero();
    }

    @Test
    void aDelayIsKeptWithinReason() {
        assertThat(RobotRules.parse(FILE, "synoptic").delay()).isEqualTo(Duration.ofSeconds(4));
        assertThat(RobotRules.parse("User-agent: *\nCrawl-delay: 86400", "synoptic").delay()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatIsNoSuchFileForbidsNothing() {
        assertThat(RobotRules.parse("<html><body>Not found: sorry</body></html>", "synoptic").allow(URI.create("https://post.test/"))).isTrue();
        assertThat(RobotRules.parse("Disallow: /", "synoptic").allow(URI.create("https://post.test/"))).isTrue();
    }
}
