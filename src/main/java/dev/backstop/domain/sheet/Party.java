package dev.backstop.domain.sheet;

import java.util.List;
import java.util.stream.Stream;

/// One side of an order as it stands on paper: a name, the lines of its address, the ways to reach it that are
/// known, and its VAT number (blank where it has none).
public record Party(String name, List<String> address, List<String> contacts, String vatNumber) {
    public Party {
        address = List.copyOf(address);
        contacts = List.copyOf(contacts);
    }

    /// A party whose address is one text, a line of it on each line of the text; blank parts are left out.
    public static Party of(String name, String address, String... contacts) {
        return new Party(name.strip(), filled(address.lines()), filled(Stream.of(contacts)), "");
    }

    /// The same party with its VAT number.
    public Party withVatNumber(String number) {
        return new Party(name, address, contacts, number.strip());
    }

    private static List<String> filled(Stream<String> texts) {
        return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
