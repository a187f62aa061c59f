package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who holds the key, and only under this machine's own name.
 *
 * <p>Another site that the same browser shows must learn nothing: the cookie is not sent from there, a name that it binds
 * to this machine is refused, and no answer may be framed, sniffed or kept.
 */
final class Gate {

    private static final int KEY_BYTES = 32;

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String key;
    private final String cookie;
    private final Set<String> hosts;

    private Gate(String key, int port) {
        this.key = key;
        // Cookies know no ports: two workbenches on one machine must not overwrite each other's.
        this.cookie = "hearsay-" + port;
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** A gate with a new key. */
    static Gate of(int port) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Gate(HexFormat.of().formatHex(secret), port);
    }

    /** What the printed address carries. */
    String key() {
        return key;
    }

    /** Refuses what may not come in, and takes the key in exchange for a cookie. */
    void check(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Frame-Options", "DENY");
        if (!isHere(context)) {
            refuse(context, "The workbench answers only at the address that hearsay serve printed.");
        } else if (context.path().equals("/") && context.queryParam("key") != null) {
            enter(context);
        } else if (!matches(context.cookie(cookie))) {
            refuse(context, "Open the workbench with the address that hearsay serve printed; it holds the key.");
        }
    }

    private boolean isHere(Context context) {
        String host = context.header("Host");
        String origin = context.header("Origin");
        return host != null
                && hosts.contains(host)
                && (origin == null || origin.equals("http://" + host))
                && isLocal(context.ip());
    }

    private static boolean isLocal(String address) {
        return address.equals("127.0.0.1") || address.equals("[::1]") || address.equals("0:0:0:0:0:0:0:1");
    }

    private void enter(Context context) {
        if (!matches(context.queryParam("key"))) {
            refuse(context, "This key is of another run; open the address that hearsay serve printed last.");
            return;
        }
        var entry = new Cookie(cookie, key, "/", -1);
        entry.setHttpOnly(true);
        entry.setSameSite(SameSite.STRICT);
        context.cookie(entry);
        context.redirect("/", HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    /** In a time that does not tell how much of it was right. */
    private boolean matches(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(Context context, String sentence) {
        context.status(HttpStatus.FORBIDDEN)
                .html("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Closed</title><p>"
                        + sentence
                        + "</p></html>");
        context.skipRemainingHandlers();
    }
}
