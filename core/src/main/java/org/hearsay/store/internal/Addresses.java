package org.hearsay.store.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of reports, written in one way. */
final class Addresses {

    private static final Pattern WEB = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#]+)([^?#]*)(\\?[^#]*)?(#.*)?");

    /** What is added to an address to tell by which way a reader came. */
    private static final Pattern WAY = Pattern.compile("(?:utm_\\w+|fbclid|gclid)=[^&]*&?");

    private Addresses() {}

    /**
     * What is equal for two ways of writing one address. Nothing where it is no address of a single report: one of no page, as a
     * publisher's own, stands in a table beside many reports.
     */
    static Optional<String> key(String url) {
        var web = WEB.matcher(url.strip());
        if (!web.matches()) {
            return Optional.empty();
        }
        String path = web.group(2).replaceAll("/+$", "");
        String query = web.group(3) == null
                ? ""
                : WAY.matcher(web.group(3)).replaceAll("").replaceAll("[?&]$", "");
        return path.isEmpty() && query.isEmpty()
                ? Optional.empty()
                : Optional.of(web.group(1).toLowerCase(Locale.ROOT) + path + query);
    }
}
