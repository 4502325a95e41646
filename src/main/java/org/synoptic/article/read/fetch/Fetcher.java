package org.synoptic.article.read.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches one address at a time over HTTP. Safe for many threads; blocks, so never call it on the FX thread. Close it after use. */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 5;
    private static final String PROGRAM = "Synoptic";
    private static final String NAME = PROGRAM + "/1.0 (news reader)";
    private static final String WANTED = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    private final FetchLimits limits;
    private final HttpClient client;
    private final HostPauses pauses;
    private final Robots robots;

    public Fetcher(FetchLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.timeout()).build();
        this.pauses = new HostPauses(limits.pause());
        this.robots = new Robots(PROGRAM, address -> ask(address, Fetched.Version.NONE));
    }

    /**
     * @param known the version that is there already, or {@link Fetched.Version#NONE}
     * @throws InterruptedException if the thread was interrupted, that is, the job was cancelled
     */
    public Fetched fetch(URI address, Fetched.Version known) throws InterruptedException {
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            String problem = problem(next);
            if (problem != null) return new Fetched.Refused(problem);
            RobotRules asked = robots.of(next);
            if (!asked.allow(next)) return new Fetched.Refused(next.getHost() + " asks programs not to fetch this page (robots.txt); open it in a browser and save the page");
            pauses.await(next.getHost().toLowerCase(Locale.ROOT), asked.delay());
            HttpResponse<byte[]> answer;
            try {
                answer = ask(next, known);
            } catch (IOException | IllegalArgumentException e) {
                return new Fetched.Refused(next + " could not be fetched (" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + "); try again later");
            }
            String location = answer.headers().firstValue("Location").orElse(null);
            if (answer.statusCode() == 304) return new Fetched.Unchanged();
            if (answer.statusCode() / 100 == 2) return new Fetched.Content(next, answer.headers().firstValue("Content-Type").orElse(null), answer.body(), version(answer));
            if (answer.statusCode() / 100 != 3 || location == null) return new Fetched.Refused(next + " answered with status " + answer.statusCode() + "; " + advice(answer.statusCode()));
            try {
                next = next.resolve(location.strip());
            } catch (IllegalArgumentException e) {
                return new Fetched.Refused(next + " points to something that is no address; open it in a browser and save the page");
            }
        }
        return new Fetched.Refused(address + " leads on more than " + MOST_REDIRECTS + " times; open it in a browser and save the page");
    }

    private String problem(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) return address + " is no address of a page; it should begin with https://";
        try {
            if (limits.privateNetworks() || PublicNetwork.holds(address.getHost())) return null;
            return address.getHost() + " lies inside a private network; allow private networks, beside the list of feeds, if it is meant";
        } catch (UnknownHostException e) {
            return address.getHost() + " is not known; check the address and the connection";
        }
    }

    private HttpResponse<byte[]> ask(URI address, Fetched.Version known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limits.timeout()).header("User-Agent", NAME).header("Accept", WANTED);
        if (known.tag() != null) request.header("If-None-Match", known.tag());
        if (known.modified() != null) request.header("If-Modified-Since", known.modified());
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), limits.bytes()));
        try {
            return answer.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + limits.timeout().toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Fetched.Version version(HttpResponse<?> answer) {
        return new Fetched.Version(answer.headers().firstValue("ETag").orElse(null), answer.headers().firstValue("Last-Modified").orElse(null));
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 402, 403 -> "open it in a browser, log in and save the page";
            case 404, 410 -> "check the address";
            case 429, 503 -> "the host asks for a pause, try again later";
            default -> "try again later";
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
