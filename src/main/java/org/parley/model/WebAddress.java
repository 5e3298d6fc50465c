package org.parley.model;

/** The form of addresses on the web, for {@link Matches}. */
final class WebAddress {

    /** Of the characters of RFC 3986 alone: others, as in the names of foreign pages, are written with percent signs. */
    static final String PATTERN = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?";

    /** What such a text is called. */
    static final String MEANING = "an address on the web such as https://example.org/page";

    /** The most characters of one. */
    static final int LONGEST = 2000;

    private WebAddress() {
    }
}
