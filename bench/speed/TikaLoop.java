import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;

/**
 * The text of all files of a pile by Tika's parsers in this process, on two threads, what lies in archives with it: what a
 * program that has Tika in it pays at best. Run from its source beside Tika's app, so that the product never sees it.
 */
public class TikaLoop {
    public static void main(String[] args) throws Exception {
        var parser = new AutoDetectParser();
        var files = new AtomicInteger();
        var failed = new AtomicInteger();
        var characters = new AtomicLong();
        try (Stream<Path> walk = Files.walk(Path.of(args[0]));
                var threads = Executors.newFixedThreadPool(2)) {
            walk.filter(Files::isRegularFile).forEach(file -> threads.submit(() -> {
                files.incrementAndGet();
                try (InputStream in = org.apache.tika.io.TikaInputStream.get(file)) {
                    var text = new BodyContentHandler(-1);
                    var context = new ParseContext();
                    context.set(Parser.class, parser);
                    parser.parse(in, text, new Metadata(), context);
                    characters.addAndGet(text.toString().length());
                } catch (Exception e) {
                    failed.incrementAndGet();
                }
            }));
        }
        System.out.printf("%d files, %d characters, %d failed%n", files.get(), characters.get(), failed.get());
    }
}
