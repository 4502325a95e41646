package org.synoptic.article.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(4), 10_000, Duration.ZERO, true);

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) send(exchange, 304, -1);
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            send(exchange, 200, 100);
        });
        server.createContext("/large", exchange -> send(exchange, 200, 20_000));
        server.createContext("/gone", exchange -> send(exchange, 410, 10));
        server.createContext("/moved", exchange -> redirect(exchange, "/page"));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/inside", exchange -> redirect(exchange, "file:///etc/hosts"));
        server.createContext("/endless", exchange -> exchange.sendResponseHeaders(200, 0));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        if (length > 0) exchange.getResponseBody().write("x".repeat(length).getBytes(StandardCharsets.US_ASCII));
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, -1);
    }

    @Test
    void fetchesOnceAndThenAsksForNewsOnly() throws InterruptedException {
        Fetched first = fetch("/moved", Fetched.Version.NONE);
        assertThat(first).isInstanceOfSatisfying(Fetched.Content.class, content -> {
            assertThat(content.bytes()).hasSize(100);
            assertThat(content.address()).hasPath("/page");
            assertThat(content.version().tag()).isEqualTo("\"v1\"");
        });
        assertThat(fetch("/page", ((Fetched.Content) first).version())).isInstanceOf(Fetched.Unchanged.class);
    }

    @ParameterizedTest
    @CsvSource({"/large, could not be fetched", "/gone, status 410", "/loop, more than 5 times", "/inside, no address of a page", "/endless, could not be fetched"})
    void refusesWhatCostsTooMuchOrLeadsAstray(String path, String reason) throws InterruptedException {
        assertThat(fetch(path, Fetched.Version.NONE)).isInstanceOfSatisfying(Fetched.Refused.class, refused -> assertThat(refused.reason()).contains(reason).contains(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://[::1]/", "http://10.1.2.3/", "http://192.168.0.1/", "http://172.20.0.1/", "http://169.254.169.254/", "http://100.64.0.1/", "http://0.0.0.0/",
            "http://[fd00::1]/", "http://[fe80::1]/", "http://[::ffff:127.0.0.1]/", "http://[64:ff9b::a00:1]/", "file:///etc/hosts", "ftp://198.51.100.1/", "no address"})
    void staysOutOfPrivateNetworks(String address) throws InterruptedException {
        try (Fetcher fetcher = new Fetcher(FetchLimits.USUAL)) {
            assertThat(fetcher.fetch(URI.create(address.replace(" ", "")), Fetched.Version.NONE)).isInstanceOfSatisfying(Fetched.Refused.class,
                    refused -> assertThat(refused.reason()).containsAnyOf("private network", "no address of a page"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111"})
    void takesPublicAddresses(String address) throws IOException {
        assertThat(PublicNetwork.holds(address)).isTrue();
    }

    @Test
    void asksOneHostAfterAPauseAndAnotherAtOnce() {
        HostPauses pauses = new HostPauses(Duration.ofNanos(100));
        assertThat(new long[] {pauses.reserve("a", 0, 100), pauses.reserve("a", 10, 100), pauses.reserve("b", 10, 100), pauses.reserve("a", 20, 100), pauses.reserve("a", 1000, 100)}).containsExactly(0, 90, 0, 180, 0);
    }

    @Test
    void keepsToWhatAHostAsksOfPrograms() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/robots.txt", exchange -> {
            asked.incrementAndGet();
            byte[] rules = "User-agent: *\nDisallow: /page\nAllow: /page?open".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, rules.length);
            exchange.getResponseBody().write(rules);
            exchange.close();
        });
        try (Fetcher fetcher = new Fetcher(LIMITS)) {
            assertThat(fetcher.fetch(at("/page"), Fetched.Version.NONE)).isInstanceOfSatisfying(Fetched.Refused.class, refused -> assertThat(refused.reason()).contains("robots.txt", "save the page"));
            assertThat(fetcher.fetch(at("/moved"), Fetched.Version.NONE)).as("also where it leads on").isInstanceOf(Fetched.Refused.class);
            assertThat(fetcher.fetch(at("/page?open=1"), Fetched.Version.NONE)).isInstanceOf(Fetched.Content.class);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRobotsFileThatCannotBeReadForbidsNothing() throws InterruptedException {
        server.createContext("/robots.txt", exchange -> send(exchange, 500, 20_000));
        assertThat(fetch("/page", Fetched.Version.NONE)).isInstanceOf(Fetched.Content.class);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Fetched fetch(String path, Fetched.Version known) throws InterruptedException {
        try (Fetcher fetcher = new Fetcher(LIMITS)) {
            return fetcher.fetch(at(path), known);
        }
    }
}
