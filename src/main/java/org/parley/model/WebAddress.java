package org.parley.model;

/** The form of addresses on the web, for {@link Matches}. */
final class WebAddress {

    /** Of the characters of RFC 3986 alone: others, as in the names of foreign pages, are written with percent signs. */
    static final String PATTERN = "https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?";

    /** What such a text is called. */
    static final String MEANING = "an address on the web such as https://example.org/page";

    /** Any URI of RFC 3986, with a scheme. */
    static final String URI_PATTERN = "[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+";

    /** What such a text is called. */
    static final String URI_MEANING = "a URI such as http://www.wikidata.org/entity/Q1 or urn:isbn:9780000000002";

    /** The most characters of one. */
    static final int LONGEST = 2000;

    private WebAddress() {
    }
}
