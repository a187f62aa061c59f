package org.hearsay.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.Dossier;
import org.hearsay.app.command.option.CommandFailure;
import org.hearsay.app.command.option.DossierOption;
import org.hearsay.app.command.option.OutputOption;
import org.hearsay.app.json.Json;
import org.hearsay.app.terminal.Difference;
import org.hearsay.app.terminal.EditionsView;
import org.hearsay.app.terminal.Screen;
import org.hearsay.document.DocumentId;
import org.hearsay.store.Held;
import org.hearsay.text.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay editions}. */
@Command(
        name = "editions",
        description = {
            "Show which reports have several editions, and where these differ.",
            "Only the newest stands in entities, events, accounts and counts."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay editions",
            "  hearsay editions flood.html",
            "  hearsay editions --json",
            "",
            "With a FILE, what changed from one edition to the next is shown."
        })
final class EditionsCommand implements Callable<Integer> {

    @Mixin
    private DossierOption dossier = new DossierOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A file as 'hearsay read' names it, or the end of its name.")
    private Optional<String> file = Optional.empty();

    @Override
    public Integer call() {
        try (Dossier open = dossier.open()) {
            List<Held> all = open.listDocuments();
            if (file.isPresent() && all.stream().noneMatch(h -> isNamed(h, file.get()))) {
                throw new CommandFailure("No report was read from a file named " + file.get() + ".");
            }
            List<List<Held>> reports = reports(all).stream()
                    .filter(editions -> file.isEmpty()
                            ? editions.size() > 1
                            : editions.stream().anyMatch(h -> isNamed(h, file.get())))
                    .toList();
            if (output.isJson()) {
                output.write(Json.object().putAll("reports", reports, editions -> json(open, editions)));
            } else {
                Screen screen = output.screen();
                EditionsView.show(reports, (older, newer) -> difference(open, older, newer), file.isPresent(), screen);
                screen.out().flush();
            }
        }
        return 0;
    }

    private static boolean isNamed(Held held, String file) {
        return held.file().equals(file) || held.file().endsWith("/" + file);
    }

    /** The editions of every report, the newest first; reports by file. */
    private static List<List<Held>> reports(List<Held> all) {
        Map<DocumentId, Held> byId = new HashMap<>();
        all.forEach(h -> byId.put(h.id(), h));
        return all.stream()
                .filter(h -> h.edition().isNewest())
                .sorted(Comparator.comparing(Held::file).thenComparing(Held::id))
                .map(newest -> {
                    List<Held> editions = new ArrayList<>();
                    for (Optional<Held> at = Optional.of(newest);
                            at.isPresent();
                            at = at.flatMap(h -> h.edition().supersedes()).map(byId::get)) {
                        editions.add(at.get());
                    }
                    return List.copyOf(editions);
                })
                .toList();
    }

    private static Difference difference(Dossier open, Held older, Held newer) {
        return Difference.of(text(open, older), text(open, newer));
    }

    private static String text(Dossier open, Held held) {
        return open.getExtraction(held.id()).document().text();
    }

    private Json json(Dossier open, List<Held> editions) {
        return Json.object()
                .put("file", editions.getFirst().file())
                .putAll("editions", editions, held -> edition(open, held, editions));
    }

    private Json edition(Dossier open, Held held, List<Held> editions) {
        int next = editions.indexOf(held) + 1;
        Json json = Json.object()
                .put("number", held.edition().number())
                .put("document", held.id().value())
                .put("file", held.file())
                .put("published", held.published().map(Edtf::value))
                .put("claims", held.claims())
                .put("supersedes", held.edition().supersedes().map(DocumentId::value));
        if (file.isPresent() && next < editions.size()) {
            Difference change = difference(open, editions.get(next), held);
            json.putTexts("removed", change.removed()).putTexts("added", change.added());
        }
        return json;
    }
}
