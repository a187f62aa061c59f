package org.hearsay.model.internal.encoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the model's JSON files into maps, lists, strings and numbers. Written out here because the model's package knows no
 * wire format and a YAML reader takes a second for a vocabulary.
 */
final class Json {

    /** A word list nests two deep, the settings around it some more. */
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The object that a text holds; {@code null} stands in no value, such keys are left out. */
    static Map<?, ?> object(String text) {
        var json = new Json(text);
        Object value = json.value(0);
        json.space();
        if (json.at < text.length() || !(value instanceof Map<?, ?> map)) {
            throw json.broken();
        }
        return map;
    }

    private Object value(int depth) {
        space();
        if (at >= text.length() || depth > DEEPEST) {
            throw broken();
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> map(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> c == '-' || Character.isDigit(c) ? number() : word();
        };
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (!taken('}')) {
            space();
            String key = string();
            expect(':');
            Object value = value(depth + 1);
            if (value != Void.TYPE) {
                map.put(key, value);
            }
            if (!taken(',') && !ahead('}')) {
                throw broken();
            }
        }
        return map;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        while (!taken(']')) {
            list.add(value(depth + 1));
            if (!taken(',') && !ahead(']')) {
                throw broken();
            }
        }
        return list;
    }

    private String string() {
        if (at >= text.length() || text.charAt(at) != '"') {
            throw broken();
        }
        var out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw broken();
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw broken();
        };
    }

    private char unit() {
        int end = at + 5;
        if (end > text.length()) {
            throw broken();
        }
        try {
            char c = (char) Integer.parseInt(text, at + 1, end, 16);
            at = end - 1;
            return c;
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private Object word() {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? Void.TYPE : (Object) Boolean.valueOf(word);
            }
        }
        throw broken();
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean ahead(char c) {
        space();
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean taken(char c) {
        boolean there = ahead(c);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!taken(c)) {
            throw broken();
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("not JSON at character " + at);
    }
}
