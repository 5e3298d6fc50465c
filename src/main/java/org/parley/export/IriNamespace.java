package org.parley.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.parley.dataset.Dataset;

/**
 * The IRIs of a record and of all that is in it: absolute, and the same from every server. They are those of the record's
 * homepage, or names of {@code urn:parley:} if it has none.
 */
final class IriNamespace {

    private static final String UNRESERVED = "-._~";
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase().withPrefix("%");

    private final String dataset;
    private final String prefix;

    private IriNamespace(String dataset, String prefix) {
        this.dataset = dataset;
        this.prefix = prefix;
    }

    /** The namespace of a dataset. */
    static IriNamespace of(Dataset dataset) {
        String homepage = dataset.description().homepage;
        if (homepage == null) {
            return new IriNamespace("urn:parley:record:" + dataset.fingerprint(), "urn:parley:id:");
        }
        String page = address(homepage).replaceFirst("#.*", "");
        return new IriNamespace(page, page + "#");
    }

    /** The IRI of the record as a whole. */
    String dataset() {
        return dataset;
    }

    /** The IRI of the entry with this id. */
    String of(String id) {
        StringBuilder iri = new StringBuilder(prefix);
        for (byte value : id.getBytes(StandardCharsets.UTF_8)) {
            if (value >= 0 && (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0)) {
                iri.append((char) value);
            } else {
                HEXADECIMAL.formatHex(iri, new byte[] { value });
            }
        }
        return iri.toString();
    }

    /**
     * An address on the web as an IRI. It has no other characters than an IRI has, but can have a percent sign that begins
     * no code, and more than one fragment.
     */
    static String address(String url) {
        int fragment = url.indexOf('#') + 1;
        String rest = fragment == 0 ? url : url.substring(fragment).replace("#", "%23");
        return (url.substring(0, fragment) + rest).replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
