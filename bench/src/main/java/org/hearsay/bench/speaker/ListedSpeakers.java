package org.hearsay.bench.speaker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.claim.ClaimTexts;
import org.hearsay.bench.speaker.QuotationText.Answer;
import org.hearsay.claim.SpeakerModel.Kind;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.document.Document;
import org.hearsay.text.Span;

/** The project's own reports with every claim listed, as whose words are whose: whom 'he', 'it' and 'they' stand for. */
record ListedSpeakers(String id, Document document, List<Listed> claims) {

    /** A claim: where its words begin, and its chain, outermost first. */
    record Listed(int at, List<List<String>> chain) {}

    ListedSpeakers {
        claims = claims.stream().sorted(Comparator.comparingInt(Listed::at)).toList();
    }

    /** The reports that a gold lists every claim of, those of one event under one id. */
    static List<ListedSpeakers> read(Path reports, List<Path> golds) throws IOException {
        return ClaimTexts.complete(reports, golds).stream()
                .map(report -> new ListedSpeakers(
                        report.group(),
                        report.document(),
                        report.claims().stream()
                                .flatMap(c -> ClaimTexts.find(report.document().text(), c.at())
                                        .map(span -> new Listed(span.start(), c.chain()))
                                        .stream())
                                .toList()))
                .toList();
    }

    SpeakerText text(String corpus, Function<Document, QuotationRun.Read> reading) {
        QuotationRun.Read read = reading.apply(document);
        return new SpeakerText(id, corpus, read.document(), read.layers(), read.mentions(), this::judge);
    }

    /** Who is right: the link of the first claim within the words that bears such a pronoun; unknown where two may be meant. */
    Optional<SpeakerTeacher.Judge> judge(SpeakerQuestion question) {
        Span words = question.words();
        return Kind.of(question) != Kind.PRONOUN
                ? Optional.empty()
                : claims.stream()
                        .filter(c -> c.at() >= words.start() - 1 && c.at() < words.end())
                        .findFirst()
                        .flatMap(c -> link(c.chain(), question.shape()))
                        .map(c -> answer(c).judge());
    }

    private static Optional<List<String>> link(List<List<String>> chain, String shape) {
        Set<String> pronouns = switch (shape) {
            case "p1" -> Set.of("he", "she", "his", "her", "him");
            case "p2" -> Set.of("it", "its");
            default -> Set.of("they", "their", "them");
        };
        List<List<String>> with = chain.stream()
                .filter(l -> l.stream().anyMatch(f -> pronouns.contains(f.toLowerCase(Locale.ROOT))))
                .toList();
        return with.size() == 1
                ? Optional.of(with.getFirst())
                : with.isEmpty() && chain.size() == 1 ? Optional.of(chain.getFirst()) : Optional.empty();
    }

    private static Answer answer(List<String> forms) {
        return new Answer(
                "",
                forms.stream()
                        .map(QuotationText::plain)
                        .filter(f -> !f.equals("unnamed") && !QuotationText.isPronoun(f))
                        .collect(Collectors.toSet()),
                false);
    }
}
