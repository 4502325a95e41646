package org.synoptic.article;

import java.util.Locale;

/** Addresses of pages as texts; nothing is opened. */
public final class Addresses {
    private static final String TRACKING = "(?i)(?<=[?&])(utm_[^&=]*|at_(medium|campaign|custom\\d|link_[^&=]*|format|ptr_name|bbc_team)|fbclid|gclid|msclkid|mc_[ce]id|cmpid|ftag)(=[^&]*)?&?";

    private Addresses() {}

    /** Without the place in the page and without what only tells the host where a reader came from. */
    public static String plain(String address) {
        return address.strip().replaceFirst("#.*$", "").replaceAll(TRACKING, "").replaceFirst("[?&]$", "");
    }

    /** The same for addresses that lead to one page: also scheme, a host's prefix and a slash at the end do not count. */
    public static String key(String address) {
        String bare = plain(address).replaceFirst("(?i)^https?://(www\\d?|m|mobile|amp)\\.|^https?://", "").replaceFirst("/$", "");
        int path = bare.indexOf('/') < 0 ? bare.length() : bare.indexOf('/');
        return bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
    }

    /** Whether it leads to an outlet's front page, which is no article's own. */
    public static boolean isFrontPage(String address) {
        return !key(address).matches("[^/?]+[/?].+");
    }
}
