package org.hearsay.model;

import java.util.List;

/**
 * What a word means where it stands, as a vector: two words that tell of one happening lie near each other.
 *
 * @param code a letter an axis, the letter's distance from {@code 'P'} the value: it is kept with every mention and compared
 *     many times, so it is short and needs no decoding
 */
public record Sense(String code) {

    private static final char ZERO = 'P';
    private static final int MOST = 45;

    /** Of a word that the encoder has not read: no direction, along one axis. */
    public static final Sense NONE = new Sense(String.valueOf(ZERO));

    public Sense {
        if (code.isEmpty() || code.chars().anyMatch(c -> Math.abs(c - ZERO) > MOST)) {
            throw new IllegalArgumentException("no sense: " + code);
        }
    }

    /** Of a vector of any length but zero; only its direction counts. */
    public static Sense of(float[] vector) {
        float most = 0;
        for (float v : vector) {
            most = Math.max(most, Math.abs(v));
        }
        var code = new StringBuilder(vector.length);
        for (float v : vector) {
            code.append((char) (ZERO + (most == 0 ? 0 : Math.round(MOST * v / most))));
        }
        return new Sense(code.toString());
    }

    /** The direction between several, each counting alike; at least one, all with the same axes. */
    public static Sense between(List<Sense> some) {
        var sum = new float[some.getFirst().code.length()];
        for (Sense s : some) {
            double length = Math.sqrt(s.product(s));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) (s.at(i) / Math.max(length, 1));
            }
        }
        return of(sum);
    }

    /**
     * How near the two lie: the cosine, -1 to 1; 0 where one is no direction.
     *
     * @throws IllegalArgumentException where they have not the same axes
     */
    public double likeness(Sense other) {
        double size = Math.sqrt((double) product(this) * other.product(other));
        return size == 0 ? 0 : product(other) / size;
    }

    /** Its direction, as long as one; all zero where it is none. */
    public double[] direction() {
        double length = Math.sqrt(product(this));
        var axes = new double[code.length()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = length == 0 ? 0 : at(i) / length;
        }
        return axes;
    }

    /** The numbers along its axes, for an index of vectors. */
    public byte[] axes() {
        var axes = new byte[code.length()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = (byte) at(i);
        }
        return axes;
    }

    private int product(Sense other) {
        if (other.code.length() != code.length()) {
            throw new IllegalArgumentException("senses of two models");
        }
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += at(i) * other.at(i);
        }
        return sum;
    }

    private int at(int axis) {
        return code.charAt(axis) - ZERO;
    }
}
