package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.Link;
import org.hearsay.claim.SpeakerChoice;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.document.Document;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.text.Span;

/** Finds who speaks a quotation beside which no cue stands. One report, one thread; quotations are asked in their order. */
public final class SpeakerFinder {

    /** Paragraphs before and behind a quotation whose people may have spoken it. */
    private static final int BACK = 4;

    private static final int AHEAD = 1;
    /** Tokens around a quotation that are looked at. */
    static final int WIDEST = 700;

    private static final int MOST = 30;

    private final Passage passage;
    private final Grammar grammar;
    private final Cast cast;
    private final Letters letters;
    private final Binding binding;
    private final Talk talk = new Talk();
    private final SpeakerChoice choice;
    private final int[] first;
    private final int[] end;

    /** A speaker that was found. */
    public record Found(Link link, boolean sure, double confidence) {}

    /** {@code quotations} are those among the report's own words, marks included, by number; empty spans are none. */
    public SpeakerFinder(
            Document document, Layers layers, Mentions mentions, List<Span> quotations, SpeakerChoice choice) {
        int[] quoted = new int[layers.tokens().size()];
        Arrays.fill(quoted, -1);
        this.first = new int[quotations.size()];
        this.end = new int[quotations.size()];
        var places = new ArrayList<int[]>();
        for (int q = 0; q < first.length; q++) {
            Span span = quotations.get(q);
            first[q] = layers.firstTokenFrom(span.start());
            int to = first[q];
            while (to < quoted.length && layers.tokens().get(to).span().end() <= span.end()) {
                quoted[to++] = q;
            }
            end[q] = to;
            if (to > first[q]) {
                places.add(new int[] {q, first[q], to});
            }
        }
        this.passage = new Passage(document, layers, mentions, i -> quoted[i]);
        this.grammar = new Grammar(passage);
        this.cast = Cast.of(passage, Labels.of(passage, places));
        this.letters = new Letters(passage, cast);
        this.binding = new Binding(passage);
        this.choice = choice;
    }

    /** Says that a cue somewhere in the report names a source, before any quotation is asked. */
    public void expect(int cue, OptionalInt referent, Span source) {
        candidate(referent, source).ifPresent(c -> talk.expect(passage.tokenFrom(cue), c));
    }

    /** Says who was told to have said something, in the order of the text. */
    public void tell(Span words, boolean quotation, OptionalInt referent, Optional<Span> source) {
        Optional<Candidate> speaker =
                source.map(s -> candidate(referent, s)).orElseGet(() -> cast.find(referent, 0, 0));
        remember(passage.tokenFrom(words.start()), words.end(), quotation, speaker);
    }

    private void remember(int from, int endOffset, boolean quotation, Optional<Candidate> speaker) {
        int to = Math.max(from + 1, passage.tokenFrom(endOffset));
        boolean asks = false;
        for (int i = Math.max(from, to - 3); i < Math.min(to, passage.size()); i++) {
            asks |= passage.low(i).equals("?");
        }
        talk.add(new Turn(speaker, from, Math.min(to, passage.size()), quotation, asks));
    }

    private Optional<Candidate> candidate(OptionalInt referent, Span source) {
        int from = passage.tokenFrom(source.start());
        int to = from;
        while (to < passage.size() && passage.token(to).span().end() <= source.end()) {
            to++;
        }
        return cast.find(referent, from, to);
    }

    /** Who speaks a quotation; empty where nobody fits well enough. */
    public Optional<Found> find(int quotation, Span words) {
        Question question = Question.of(passage, quotation, first[quotation], end[quotation]);
        List<Candidate> near = near(question);
        SpeakerChoice.Choice chosen = choose(question, words, near);
        Optional<Candidate> who = who(chosen, near);
        remember(question.from(), words.end(), true, who);
        return who.map(c -> new Found(c.link(passage, question.from()), chosen.sure(), chosen.confidence()));
    }

    /**
     * Whom a pronoun stands for that is told to speak; empty where nobody fits well enough.
     *
     * @param words what is told to be said
     */
    public Optional<Found> findMeant(Span pronoun, Span words) {
        int token = passage.tokenFrom(pronoun.start());
        if (token >= passage.size() || passage.quoted(token) != -1) {
            return Optional.empty();
        }
        Question question = Question.ofPronoun(passage, token);
        Optional<Turn> last = talk.before(token, 1).stream().findFirst();
        List<Candidate> near = binding.left(token, words, letters.withoutReaders(token, near(question), last));
        SpeakerChoice.Choice chosen = choose(question, words, near);
        return who(chosen, near).map(c -> new Found(c.link(passage, token), chosen.sure(), chosen.confidence()));
    }

    /** Who has been told of before in the words of a description; empty where those words come first here. */
    public Optional<Link> findDescribed(Span words) {
        int token = passage.tokenFrom(words.start());
        return candidate(OptionalInt.empty(), words)
                .filter(c -> c.places().getFirst().from() < token)
                .map(c -> c.link(passage, token));
    }

    private static Optional<Candidate> who(SpeakerChoice.Choice chosen, List<Candidate> near) {
        return chosen.candidate().isPresent()
                ? Optional.of(near.get(chosen.candidate().getAsInt()))
                : Optional.empty();
    }

    private SpeakerChoice.Choice choose(Question question, Span words, List<Candidate> near) {
        var signs = new Signs(passage, grammar, talk, question, words, near);
        return choice.choose(new SpeakerQuestion(
                words,
                question.shape(),
                near.stream().map(c -> described(c, signs)).toList(),
                signs.ofNobody()));
    }

    private SpeakerQuestion.Candidate described(Candidate candidate, Signs signs) {
        Set<String> forms = new HashSet<>();
        forms.add(candidate.name().toLowerCase(Locale.ROOT));
        candidate
                .referent()
                .ifPresent(r ->
                        passage.mentions().getReferent(r).forms().forEach(f -> forms.add(f.toLowerCase(Locale.ROOT))));
        var spans = new ArrayList<Span>();
        for (Place place : candidate.places()) {
            Span span = Candidate.span(passage, place);
            spans.add(span);
            if (place.form() != Place.Form.PRONOUN) {
                forms.add(span.of(passage.document().text())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " "));
            }
        }
        return new SpeakerQuestion.Candidate(candidate.name(), forms, spans, signs.of(candidate, cast));
    }

    /** Those around a question, and those whom the report tells of most, nearest first. */
    private List<Candidate> near(Question question) {
        var near = new LinkedHashSet<Candidate>();
        int own = passage.paragraph(question.from());
        for (int i = question.from();
                i > 0 && i > question.from() - WIDEST && own - passage.paragraph(i) <= BACK;
                i--) {
            add(near, i);
        }
        int last = passage.paragraph(question.to() - 1);
        for (int i = question.to();
                i < passage.size() && passage.paragraph(i) - last <= AHEAD && i < question.to() + WIDEST;
                i++) {
            add(near, i);
        }
        for (int i = question.from(); i < question.to(); i++) {
            add(near, i);
        }
        if (question.isPart()) {
            near.addAll(cast.listPersons());
            near.removeIf(c -> !c.isPerson());
        } else if (cast.mostTold() != null) {
            near.add(cast.mostTold());
        }
        if (question.asks() && near.size() == 1) {
            // the only one named is the one asked
            return List.of();
        }
        return near.stream().limit(MOST).toList();
    }

    private void add(Set<Candidate> near, int token) {
        cast.find(OptionalInt.empty(), token, token + 1).ifPresent(near::add);
    }
}
