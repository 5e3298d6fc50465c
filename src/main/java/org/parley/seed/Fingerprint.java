package org.parley.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * The version of a record: a SHA-256 over all that it says, however its files say it. What is not known does not count,
 * so a new attribute changes no fingerprint of a record that does not use it.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fingerprint of these records in lower-case hexadecimal digits; their order does not matter. */
    public static String of(Collection<Node> records) {
        Fingerprint fingerprint = new Fingerprint();
        records.stream().sorted(Comparator.comparing(Node::id)).forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(Node record) {
        Kind kind = Metamodel.get().kind(record.getClass());
        add(kind.name());
        kind.attributes().stream().sorted(Comparator.comparing(Attribute::name))
                .forEach(attribute -> add(attribute, attribute.get(record)));
        kind.relations().stream().filter(relation -> relation.link() instanceof Link.Held)
                .sorted(Comparator.comparing(Relation::name))
                .forEach(relation -> add(relation.name(), ids(((Link.Held) relation.link()).get(record))));
    }

    private void add(Attribute attribute, Object value) {
        if (value != null && attribute.isStructure()) {
            attribute.parts().forEach(part -> add(attribute.name() + "." + part.name(), part.get(value)));
        } else {
            add(attribute.name(), value);
        }
    }

    private static Object ids(Object targets) {
        return targets instanceof Collection<?> many ? many.stream().map(target -> ((Node) target).id()).sorted().toList()
                : targets == null ? null : ((Node) targets).id();
    }

    private void add(String name, Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        add(name);
        if (value instanceof List<?> list) {
            add(String.valueOf(list.size()));
            list.forEach(item -> add(String.valueOf(item)));
        } else {
            add(String.valueOf(value));
        }
    }

    /** With its length before it, so that no two sequences of texts look the same. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
