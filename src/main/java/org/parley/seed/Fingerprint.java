package org.parley.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.DatasetDescription;
import org.parley.model.Node;

/**
 * The version of a record: a SHA-256 over all that it says, however its files say it. What is not known does not count,
 * nor does the basis of a fact or a citation that follows from the rest; so a new attribute changes no fingerprint of a
 * record that does not use it.
 */
public final class Fingerprint {

    /** What makes up a kind of records, in alphabetical order. */
    private record Parts(List<Attribute> attributes, List<Relation> references) {

        Parts(Kind kind) {
            this(kind.attributes().stream().filter(attribute -> attribute.basisOf().isEmpty())
                    .sorted(Comparator.comparing(Attribute::name)).toList(),
                    kind.references().stream().sorted(Comparator.comparing(Relation::name)).toList());
        }
    }

    private static final Map<Kind, Parts> PARTS = Metamodel.get().concreteKinds().stream()
            .collect(Collectors.toMap(Function.identity(), Parts::new));

    private static final List<Attribute> DESCRIPTION = DescriptionReader.ATTRIBUTES.stream()
            .sorted(Comparator.comparing(Attribute::name)).toList();

    /** A digest takes much at once in less time than it takes little by little. */
    private static final int AT_ONCE = 1 << 16;

    /** The digits of a number and a colon. */
    private static final int LONGEST_LENGTH = 11;

    private final MessageDigest digest;
    private final List<String> texts = new ArrayList<>();
    private byte[] pending = new byte[AT_ONCE];
    private int length;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The fingerprint of a record that has these records and says this of itself, in lower-case hexadecimal digits; the
     * order of the records does not matter.
     */
    public static String of(Collection<Node> records, DatasetDescription description) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(description);
        List<Node> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(Node::id));
        sorted.forEach(fingerprint::add);
        fingerprint.digest.update(fingerprint.pending, 0, fingerprint.length);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(DatasetDescription description) {
        if (!description.isEmpty()) {
            texts.add(DescriptionReader.TYPE);
            DESCRIPTION.forEach(attribute -> add(attribute, attribute.get(description)));
            writeTexts();
        }
    }

    private void add(Node record) {
        Kind kind = Metamodel.get().kind(record.getClass());
        Parts parts = PARTS.get(kind);
        texts.add(kind.name());
        for (Attribute attribute : parts.attributes()) {
            add(attribute, record instanceof Citation citation && attribute.get(record) == citation.basisOfSource() ? null
                    : attribute.get(record));
        }
        for (Relation relation : parts.references()) {
            add(relation.name(), ids(((Link.Held) relation.link()).get(record)));
        }
        writeTexts();
    }

    private void add(Attribute attribute, Object value) {
        if (value != null && attribute.isStructure()) {
            attribute.parts().forEach(part -> add(attribute.name() + "." + part.name(), part.get(value)));
        } else {
            add(attribute.name(), value);
        }
    }

    private static Object ids(Object targets) {
        if (targets instanceof Collection<?> many) {
            List<String> ids = new ArrayList<>();
            many.forEach(target -> ids.add(((Node) target).id()));
            ids.sort(null);
            return ids;
        }
        return targets == null ? null : ((Node) targets).id();
    }

    private void add(String name, Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        texts.add(name);
        if (value instanceof List<?> list) {
            texts.add(String.valueOf(list.size()));
            list.forEach(item -> texts.add(String.valueOf(item)));
        } else {
            texts.add(String.valueOf(value));
        }
    }

    private void writeTexts() {
        for (String text : texts) {
            write(text);
        }
        texts.clear();
    }

    /** With its length before it, so that no two sequences of texts look the same. */
    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        makeRoomFor(bytes.length + LONGEST_LENGTH);
        writeDigits(bytes.length);
        pending[length++] = ':';
        System.arraycopy(bytes, 0, pending, length, bytes.length);
        length += bytes.length;
    }

    private void writeDigits(int number) {
        if (number >= 10) {
            writeDigits(number / 10);
        }
        pending[length++] = (byte) ('0' + number % 10);
    }

    private void makeRoomFor(int bytes) {
        if (length + bytes > pending.length) {
            digest.update(pending, 0, length);
            length = 0;
            pending = bytes > pending.length ? new byte[bytes] : pending;
        }
    }
}
