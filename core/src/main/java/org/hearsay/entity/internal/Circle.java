package org.hearsay.entity.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.entity.Profile;
import org.hearsay.entity.Setting;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.mention.Spelling;

/** What is known of those whom some profiles of one name speak of, taken for one: offices, bodies, company kept, gender, years. */
final class Circle {

    private static final int YEARS_APART = 10;

    /** In days: reports so near that name one place are most often of one story. */
    private static final int ONE_STORY = 4;

    /** How two circles stand to each other. */
    enum Bond {
        /** They share a body, an office or whom they are named with. */
        SHARED,
        /** Nothing is known for or against. */
        FREE,
        /** Another office or body, and nothing shared. */
        AGAINST,
        /** Another gender, or too many years between them. */
        APART
    }

    final List<Profile> profiles = new ArrayList<>();
    final Set<String> roles = new TreeSet<>();
    final Set<String> bodies = new TreeSet<>();
    private final Set<String> company = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private boolean women;
    private boolean men;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /** Whether those of this name are called by one word. */
    private final boolean oneWord;

    Circle(Profile profile) {
        this.oneWord = Spelling.words(profile.referent().name()).size() == 1;
        add(profile);
    }

    void add(Profile profile) {
        profiles.add(profile);
        Setting setting = profile.setting();
        roles.addAll(setting.roles());
        profile.bodies().forEach(b -> bodies.add(String.join(" ", Spelling.words(b))));
        company.addAll(setting.company());
        own.addAll(Setting.companions(profile.referent()));
        women |= profile.referent().gender() == Gender.FEMALE;
        men |= profile.referent().gender() == Gender.MALE;
        setting.day().ifPresent(d -> {
            first = d.isBefore(first) ? d : first;
            last = d.isAfter(last) ? d : last;
        });
    }

    /** How the two stand to each other as bearers of one name. */
    Bond bond(Circle other) {
        if (isOfOtherGender(other)) {
            return Bond.APART;
        }
        double shared = shared(other);
        boolean dated = isDated() && other.isDated();
        if (dated && daysApart(other) >= YEARS_APART * 365.25) {
            return shared >= 3 ? Bond.SHARED : Bond.APART;
        }
        int against = against(other);
        if (shared >= Math.max(1, against)) {
            return Bond.SHARED;
        }
        return against > 0 ? Bond.AGAINST : Bond.FREE;
    }

    private boolean isDated() {
        return !first.isAfter(last);
    }

    /** From the end of one to the beginning of the other; below 0 where they overlap. */
    private long daysApart(Circle other) {
        return Math.max(first.toEpochDay() - other.last.toEpochDay(), other.first.toEpochDay() - last.toEpochDay());
    }

    boolean isOfOtherGender(Circle other) {
        return women && !men && other.men && !other.women || men && !women && other.women && !other.men;
    }

    private int against(Circle other) {
        boolean roles = !this.roles.isEmpty() && !other.roles.isEmpty() && !meet(this.roles, other.roles);
        boolean bodies = !this.bodies.isEmpty() && !other.bodies.isEmpty() && !isBodyShared(other);
        return (roles ? 1 : 0) + (bodies ? 1 : 0);
    }

    /** How much they share: a body, an office, a person or body named with both; a place counts less, but where the reports are of one week. */
    double shared(Circle other) {
        double shared = isBodyShared(other) ? 2 : 0;
        if (meet(roles, other.roles)) {
            shared += bodies.isEmpty() || other.bodies.isEmpty() ? 0.75 : 0.5;
        }
        boolean oneWeek = isDated() && other.isDated() && daysApart(other) <= ONE_STORY;
        // who is named by one word stands most often in a report that names nobody in full
        boolean shortNamed = oneWord || other.oneWord;
        Set<String> few = company.size() <= other.company.size() ? company : other.company;
        Set<String> many = few == company ? other.company : company;
        for (String one : few) {
            if (many.contains(one) && !own.contains(one) && !other.own.contains(one)) {
                boolean last = one.startsWith("s ");
                boolean little = last || one.startsWith("l ") && !oneWeek;
                shared += last && !shortNamed ? 0 : little ? 0.5 : 1;
            }
            if (shared >= 3) {
                break;
            }
        }
        return shared;
    }

    private boolean isBodyShared(Circle other) {
        return meet(bodies, other.bodies);
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = few == a ? b : a;
        return few.stream().anyMatch(many::contains);
    }

    /** What sets the two apart, in words. */
    List<String> reasons(Circle other) {
        var reasons = new ArrayList<String>();
        if (!roles.isEmpty() && !other.roles.isEmpty() && !meet(roles, other.roles)) {
            reasons.add("one is '" + few(roles) + "', the other '" + few(other.roles) + "'");
        }
        if (!bodies.isEmpty() && !other.bodies.isEmpty() && !isBodyShared(other)) {
            reasons.add("one is tied to " + few(bodies) + ", the other to " + few(other.bodies));
        }
        if (shared(other) < 1) {
            reasons.add("their reports name nobody else in common");
        }
        return reasons;
    }

    private static String few(Set<String> words) {
        return String.join(", ", words.stream().limit(3).toList());
    }
}
