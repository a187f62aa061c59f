package org.hearsay.reading.internal.head;

import java.util.Optional;
import org.hearsay.document.Dateline;
import org.hearsay.document.Series;
import org.hearsay.text.Edtf;

/** What the head and foot of a text tell about the report; the first of each kind counts. Not for several threads. */
public final class HeadFacts {

    private Optional<String> title = Optional.empty();
    private Optional<Edtf> published = Optional.empty();
    private Optional<Edtf> above = Optional.empty();
    private Optional<Edtf> updated = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<Series> series = Optional.empty();
    private Optional<String> originalLanguage = Optional.empty();
    private Optional<String> translatedBy = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();

    /** Takes what another one found, where nothing was found yet. */
    void take(HeadFacts other) {
        other.title.ifPresent(this::title);
        other.published.ifPresent(this::published);
        other.updated.ifPresent(this::updated);
        other.outlet.ifPresent(this::outlet);
        other.author.ifPresent(this::author);
        other.url.ifPresent(this::url);
        other.series.ifPresent(this::series);
        other.originalLanguage.ifPresent(this::originalLanguage);
        other.translatedBy.ifPresent(this::translatedBy);
        other.dateline.ifPresent(this::dateline);
    }

    public void title(String value) {
        title = title.or(() -> Optional.of(value));
    }

    void published(Edtf value) {
        published = published.or(() -> Optional.of(value));
    }

    /** The title begins: a day above it is that of the site's clock where one stands below it too. */
    public void atTitle() {
        above = above.or(() -> published);
        published = Optional.empty();
    }

    /** The prose begins: a day behind it comes after those of the head. */
    public void atProse() {
        published = published.or(() -> above);
    }

    void updated(Edtf value) {
        updated = updated.or(() -> Optional.of(value));
    }

    public void outlet(String value) {
        outlet = outlet.or(() -> Optional.of(value));
    }

    public void author(String value) {
        author = author.or(() -> Optional.of(value));
    }

    void url(String value) {
        url = url.or(() -> Optional.of(value));
    }

    void series(Series value) {
        series = series.or(() -> Optional.of(value));
    }

    void originalLanguage(String value) {
        originalLanguage = originalLanguage.or(() -> Optional.of(value));
    }

    void translatedBy(String value) {
        translatedBy = translatedBy.or(() -> Optional.of(value));
    }

    public void dateline(Dateline value) {
        dateline = dateline.or(() -> Optional.of(value));
    }

    public Optional<String> title() {
        return title;
    }

    /** The date of publication as a line of the head gives it. */
    Optional<Edtf> printed() {
        return published.or(() -> above);
    }

    /** A day near that of publication: where only that of a later change or of the dateline is given, that one. */
    public Optional<Edtf> near() {
        return printed().or(() -> updated).or(() -> dateline.flatMap(Dateline::day));
    }

    /** The outlet that is named; where none is, the agency of the dateline. */
    public Optional<String> outlet() {
        return outlet.or(() -> dateline.flatMap(Dateline::agency));
    }

    public Optional<String> author() {
        return author;
    }

    public Optional<String> url() {
        return url;
    }

    public Optional<Series> series() {
        return series;
    }

    public Optional<String> originalLanguage() {
        return originalLanguage;
    }

    public Optional<String> translatedBy() {
        return translatedBy;
    }

    public Optional<Dateline> dateline() {
        return dateline;
    }
}
