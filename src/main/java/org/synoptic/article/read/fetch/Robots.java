package org.synoptic.article.read.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The {@code robots.txt} of each host, asked for once in a while. One that cannot be read forbids nothing, which is logged. Safe for many threads. */
final class Robots {
    private static final System.Logger LOG = System.getLogger(Robots.class.getName());
    private static final int MOST_HOSTS = 10_000;
    private static final long HOUR = 3_600_000_000_000L;

    /** Asks one address, without following it elsewhere. */
    @FunctionalInterface
    interface Asking {
        HttpResponse<byte[]> ask(URI address) throws IOException, InterruptedException;
    }

    private record Read(RobotRules rules, long when) {}

    private final String name;
    private final Asking asking;
    private final Map<String, Read> hosts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /** @param name of this program */
    Robots(String name, Asking asking) {
        this.name = name.toLowerCase(Locale.ROOT);
        this.asking = asking;
    }

    /** What the host of an address asks of programs. */
    RobotRules of(URI address) throws InterruptedException {
        String host = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        synchronized (hosts) {
            Read known = hosts.get(host);
            if (known != null && System.nanoTime() - known.when < HOUR) return known.rules;
        }
        RobotRules rules = read(URI.create(host + "/robots.txt"));
        synchronized (hosts) {
            hosts.put(host, new Read(rules, System.nanoTime()));
        }
        return rules;
    }

    private RobotRules read(URI address) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = asking.ask(address);
            if (answer.statusCode() / 100 == 2) return RobotRules.parse(new String(answer.body(), StandardCharsets.UTF_8), name);
            if (answer.statusCode() != 404) LOG.log(System.Logger.Level.INFO, address + " answered with status " + answer.statusCode() + "; the host is asked as if it forbade nothing");
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.INFO, address + " could not be read (" + e.getMessage() + "); the host is asked as if it forbade nothing");
        }
        return RobotRules.NONE;
    }
}
