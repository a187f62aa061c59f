package org.hearsay.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table of articles, or keys of a line of JSON, hold what. A column that nobody names is found by its usual
 * names; case, spaces and dashes make no difference.
 *
 * @param named columns that somebody names, by what they hold
 */
public record Columns(Map<Field, String> named) {

    /** None named. */
    public static final Columns USUAL = new Columns(Map.of());

    /** What a column can hold, with its usual names, the most telling first. */
    public enum Field {
        TEXT(
                "text",
                "body",
                "content",
                "full_text",
                "fulltext",
                "article_text",
                "article_body",
                "articlebody",
                "maintext",
                "main_text",
                "article",
                "story"),
        TITLE("title", "headline", "article_title"),
        PUBLISHED(
                "published",
                "date",
                "published_at",
                "publication_date",
                "date_published",
                "datepublished",
                "publish_date",
                "date_publish",
                "pub_date",
                "pubdate",
                "published_date",
                "publishedat",
                "datetime"),
        URL("url", "link", "permalink", "article_url", "source_url", "canonical_url"),
        OUTLET(
                "outlet",
                "source",
                "publication",
                "publisher",
                "newspaper",
                "site_name",
                "sitename",
                "source_name",
                "medium",
                "source_domain",
                "domain"),
        AUTHOR("author", "authors", "byline", "creator"),
        LANGUAGE("language", "lang"),
        ID("id", "article_id", "doc_id", "document_id", "uuid");

        private final List<String> usual;

        Field(String... usual) {
            this.usual = List.of(usual);
        }

        /** What it is called where columns are named. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Columns {
        named = Map.copyOf(named);
    }

    /**
     * Reads 'text=Body,published=Date of issue'.
     *
     * @throws IllegalArgumentException where it names no field, or no column; the message says which
     */
    public static Columns parse(String words) {
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (String pair : words.split(",")) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            Optional<Field> found = List.of(Field.values()).stream()
                    .filter(f -> f.slug().equals(field.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (found.isEmpty() || equals < 0 || pair.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("'" + pair.strip()
                        + "' names no column: write it as text=Body; what can be named is text, title, published, url,"
                        + " outlet, author, language and id");
            }
            named.put(found.get(), pair.substring(equals + 1).strip());
        }
        return new Columns(named);
    }

    /** What {@link #parse} reads. */
    public String line() {
        return new EnumMap<>(named.isEmpty() ? new EnumMap<Field, String>(Field.class) : named)
                .entrySet().stream()
                        .map(e -> e.getKey().slug() + "=" + e.getValue())
                        .reduce((a, b) -> a + "," + b)
                        .orElse("");
    }

    /** Which of some columns hold what. */
    public Map<Field, String> find(List<String> columns) {
        Map<Field, String> found = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<String> names = named.containsKey(field) ? List.of(named.get(field)) : field.usual;
            names.stream()
                    .flatMap(n -> columns.stream().filter(c -> plain(c).equals(plain(n))))
                    .findFirst()
                    .ifPresent(c -> found.put(field, c));
        }
        return found;
    }

    /** Whether such columns are those of articles: a text, and something that tells of it. */
    public boolean areOfArticles(List<String> columns) {
        Map<Field, String> found = find(columns);
        return found.containsKey(Field.TEXT)
                && (named.containsKey(Field.TEXT)
                        || found.containsKey(Field.TITLE)
                        || found.containsKey(Field.PUBLISHED)
                        || found.containsKey(Field.URL));
    }

    private static String plain(String column) {
        return column.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
