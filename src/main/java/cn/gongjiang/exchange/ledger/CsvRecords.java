package cn.gongjiang.exchange.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Cuts csv text into records; a quote that is never closed is a plain character. */
final class CsvRecords implements Iterator<List<String>> {
    private final String text;
    private final char separator;
    private int at;

    CsvRecords(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (at < text.length() && text.charAt(at++) == separator);
        if (at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
            at++;
        }
        return fields;
    }

    /** Reads one field and stops at what ends it. */
    private String field() {
        int quote = at;
        while (quote < text.length() && text.charAt(quote) == ' ') {
            quote++;
        }
        if (quote < text.length() && text.charAt(quote) == '"') {
            int close = closing(quote + 1);
            if (close > 0) {
                String inside = text.substring(quote + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return inside + plain();
            }
        }
        return plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    /** The quote that closes the field, or −1. */
    private int closing(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }
}
