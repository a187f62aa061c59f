package org.hearsay.app.web.page.event;

import java.util.List;
import org.hearsay.search.ChainLink;

/**
 * A version of an event: accounts that agree.
 *
 * @param name what it is called: 'Version 1', or what these accounts have in common that speak to nothing in dispute
 * @param apart what sets it apart from the other versions
 * @param rest what else it tells
 * @param tellers whose accounts these are, those that only repeat another last
 */
public record VersionCard(String name, List<Value> apart, List<Value> rest, List<Teller> tellers) {

    public VersionCard {
        apart = List.copyOf(apart);
        rest = List.copyOf(rest);
        tellers = List.copyOf(tellers);
    }

    /**
     * A value.
     *
     * @param slot what it is of
     * @param words in words
     * @param address of the words that tell it
     */
    public record Value(String slot, String words, String address) {}

    /**
     * An account.
     *
     * @param id of the account
     * @param outlet that brings it
     * @param date of the report in words, or empty
     * @param chain through whom; empty for the report's own voice
     * @param echo whether it only repeats another
     * @param address of the words that tell it
     */
    public record Teller(String id, String outlet, String date, List<ChainLink> chain, boolean echo, String address) {

        public Teller {
            chain = List.copyOf(chain);
        }
    }

    /** Whether something that is in dispute sets it apart. */
    public boolean isApart() {
        return !apart.isEmpty();
    }

    /** Who brings its accounts, each once. */
    public List<String> outlets() {
        return tellers.stream().map(Teller::outlet).distinct().toList();
    }

    /** How many of its accounts do not only repeat another. */
    public long independent() {
        return tellers.stream().filter(t -> !t.echo()).count();
    }
}
