package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which build this is: read from what Maven wrote into the jar. */
public final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    /** One line for {@code hearsay --version}. */
    @Override
    public String[] getVersion() {
        return new String[] {"hearsay " + number()};
    }

    /** The version number, such as {@code 0.1.0}. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}
