package org.parley.bibliography;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who wrote something.
 *
 * @param family the family name; or the whole name, of an organisation or of somebody whose name is not divided
 * @param given the given name, or null if the name is not divided
 */
record PersonalName(String family, String given) {

    /** The names in a text in which they are separated by semicolons, each with its family name before a comma. */
    static List<PersonalName> of(String author) {
        return author == null ? List.of()
                : Stream.of(author.split(";")).map(String::strip).filter(name -> !name.isEmpty()).map(PersonalName::one).toList();
    }

    private static PersonalName one(String name) {
        String[] parts = name.split(",", -1);
        boolean divided = parts.length == 2 && Stream.of(parts).noneMatch(String::isBlank);
        return divided ? new PersonalName(parts[0].strip(), parts[1].strip()) : new PersonalName(name, null);
    }

    /** The name as it is sorted: the family name first. */
    String whole() {
        return isDivided() ? family + ", " + given : family;
    }

    /** Whether it is known which part of the name is which. */
    boolean isDivided() {
        return given != null;
    }
}
