package org.hearsay.app.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.search.ChainLink;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Sourced;

/** Reports and chains in one line. */
public final class Citation {

    /** Stands between the links of a chain, the outermost first. */
    private static final String VIA = " › ";

    private Citation() {}

    /** 'Outlet, 2031-03-06, file.txt'; what is unknown is left out. */
    public static String of(ReportLine report) {
        return Stream.of(report.outlet(), report.published(), Optional.of(report.file()))
                .flatMap(Optional::stream)
                .map(Plain::of)
                .collect(Collectors.joining(", "));
    }

    /** 'Outlet › newspaper › Ada Vell': the report's outlet, or file, and its chain. */
    public static String of(ReportLine report, List<ChainLink> chain) {
        return Stream.concat(
                        Stream.of(report.outlet().orElse(report.file())),
                        chain.stream().map(ChainLink::text))
                .map(Plain::of)
                .collect(Collectors.joining(VIA));
    }

    /** The whole way of a sentence, with date and file. */
    public static String of(Sourced sourced) {
        return of(sourced.report(), sourced.chain())
                + " ("
                + Stream.of(
                                sourced.report().published(),
                                Optional.of(sourced.report().file()))
                        .flatMap(Optional::stream)
                        .map(Plain::of)
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
