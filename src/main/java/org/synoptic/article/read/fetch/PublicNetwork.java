package org.synoptic.article.read.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses of the public internet from those of private networks (RFC 6890). */
final class PublicNetwork {
    private PublicNetwork() {}

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
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        int third = bytes[from + 2] & 0xFF;
        if (first == 0 || first == 10 || first == 127 || first >= 224) return false;
        if (first == 100 && second >= 64 && second < 128 || first == 169 && second == 254 || first == 172 && second >= 16 && second < 32) return false;
        return !(first == 192 && (second == 168 || second == 0 && third == 0) || first == 198 && (second == 18 || second == 19));
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
