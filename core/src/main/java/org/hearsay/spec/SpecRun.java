package org.hearsay.spec;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.spec.internal.Description;
import org.hearsay.spec.internal.Reading;

/** Runs examples. Pure, safe for several threads; loads the rules and word lists at once, so share it. */
public final class SpecRun {

    private final DocumentReading reading;

    private SpecRun(DocumentReading reading) {
        this.reading = reading;
    }

    /** A run by the rules of this build. */
    public static SpecRun rules() {
        return new SpecRun(DocumentReading.rules());
    }

    /** What became of every line of a file. */
    public List<SpecResult> run(SpecFile file) {
        var results = new ArrayList<SpecResult>();
        for (Example example : file.examples()) {
            var read = Reading.of(example, reading);
            for (Example.Expected expected : example.expected()) {
                results.addAll(check(file.name(), example, expected, read.list(expected.facet())));
            }
        }
        return results;
    }

    private static List<SpecResult> check(
            String file, Example example, Example.Expected expected, List<Description> found) {
        List<String> words = found.stream().map(Description::toString).toList();
        boolean whole = expected.wanted()
                && (expected.facet().isWhole() || expected.items().isEmpty());
        if (whole) {
            boolean passed = isAll(expected.items(), found);
            String all = String.join(" · ", expected.items());
            return List.of(result(file, example, expected, all.isEmpty() ? "none" : all, passed, words));
        }
        var results = new ArrayList<SpecResult>();
        for (String item : expected.items()) {
            Description told = Description.parse(item);
            boolean passed = found.stream().anyMatch(f -> f.fits(told)) == expected.wanted();
            results.add(result(file, example, expected, item, passed, words));
        }
        return results;
    }

    private static boolean isAll(List<String> items, List<Description> found) {
        boolean all = items.size() == found.size();
        for (int i = 0; all && i < found.size(); i++) {
            all = found.get(i).fits(Description.parse(items.get(i)));
        }
        return all;
    }

    private static SpecResult result(
            String file, Example example, Example.Expected expected, String item, boolean passed, List<String> found) {
        return new SpecResult(
                file,
                expected.line(),
                example.text(),
                expected.facet(),
                item,
                expected.wanted(),
                passed,
                passed ? List.of() : found);
    }
}
