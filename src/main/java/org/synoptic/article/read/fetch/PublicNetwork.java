package org.synoptic.article.read.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public internet from those of private networks (RFC 6890). */
final class PublicNetwork {
    private static final List<Block> NOT_PUBLIC = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3").map(Block::parse).toList();

    private PublicNetwork() {}

    /** Addresses that begin with the same bits. */
    private record Block(int first, int bits) {
        static Block parse(String written) {
            int first = 0;
            String[] numbers = written.split("[./]");
            for (int i = 0; i < 4; i++) first = first << 8 | Integer.parseInt(numbers[i]);
            return new Block(first, Integer.parseInt(numbers[4]));
        }

        boolean holds(int address) {
            return (address ^ first) >>> 32 - bits == 0;
        }
    }

    /**
     * Whether every address of a host is public. The Java runtime keeps the answer for some seconds, so that the request that
     * follows goes to the addresses that were looked at here.
     */
    static boolean holds(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) if (!isPublic(address)) return false;
        return true;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) return false;
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int from) {
        int address = ByteBuffer.wrap(bytes).getInt(from);
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & 0xFE) == 0xFC) return false;
        boolean translated = bytes[0] == 0 && (bytes[1] & 0xFF) == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean embedded = true;
        for (int i = 0; i < 10; i++) embedded &= bytes[i] == 0;
        if (translated || embedded) return isPublic4(bytes, 12);
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return !sixToFour || isPublic4(bytes, 2);
    }
}
