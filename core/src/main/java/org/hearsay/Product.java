package org.hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is. */
final class Product {

    private static final String RESOURCE = "product.properties";

    private Product() {}

    /** The version number, such as {@code 0.1.0}. */
    static String version() {
        var properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + RESOURCE);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
