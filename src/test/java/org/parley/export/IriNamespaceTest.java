package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dataset.Contents;
import org.parley.dataset.Dataset;
import org.parley.model.DatasetDescription;

/** What a record and its entries are called in a graph: the same wherever they are served, and never relative. */
class IriNamespaceTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "https://example.org/zenda, https://example.org/zenda, https://example.org/zenda#ukraine",
            "https://example.org, https://example.org, https://example.org#ukraine",
            "https://example.org/?record=1, https://example.org/?record=1, https://example.org/?record=1#ukraine",
            "https://example.org/#/zenda#top, https://example.org/, https://example.org/#ukraine",
            "http://example.org:8080/100%/%C3%A9, http://example.org:8080/100%25/%C3%A9, "
                    + "http://example.org:8080/100%25/%C3%A9#ukraine" })
    void theyAreThoseOfTheHomepage(String homepage, String dataset, String ukraine) {
        IriNamespace iris = namespace(homepage);
        assertEquals(dataset, iris.dataset());
        assertEquals(ukraine, iris.of("ukraine"));
    }

    @Test
    void withoutAHomepageTheyAreNames() {
        IriNamespace iris = namespace(null);
        assertEquals("urn:parley:record:cafe", iris.dataset());
        assertEquals("urn:parley:id:istanbul-talks--a-1", iris.of("istanbul-talks--a-1"));
    }

    @Test
    void whatAnIriCanNotHaveIsEscaped() {
        assertEquals("urn:parley:id:a%20b%2Fc%23d%3Fe%25f%3C%3E%C3%A9%F0%9F%95%8A%2B_.~", namespace(null).of("a b/c#d?e%f<>é🕊+_.~"));
    }

    @ParameterizedTest
    @CsvSource({ "https://example.org/a%20b#c, https://example.org/a%20b#c",
            "https://example.org/50%, https://example.org/50%25", "https://example.org/%2g, https://example.org/%252g",
            "https://example.org/a#b#c%, https://example.org/a#b%23c%25" })
    void anAddressIsMadeAnIri(String url, String iri) {
        assertEquals(iri, IriNamespace.address(url));
    }

    private static IriNamespace namespace(String homepage) {
        DatasetDescription description = new DatasetDescription();
        description.homepage = homepage;
        return IriNamespace.of(new Dataset("cafe", new Contents(List.of(), description), Instant.EPOCH));
    }
}
