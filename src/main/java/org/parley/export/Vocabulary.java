package org.parley.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.DatasetDescription;

/**
 * What kinds, attributes and relations are called in vocabularies that others know, where these have a term for just
 * that; the <a href="https://www.w3.org/TR/json-ld11/#the-context">context</a> of linked data is made of it. All else is
 * in Parley's own vocabulary, under the name that it has everywhere.
 */
final class Vocabulary {

    /** How a fact refers to its citations. */
    static final String CITATIONS = "citations";

    /** How a fact refers to the documents that it is cited from. */
    static final String DOCUMENTS = "wasDerivedFrom";

    private static final String OWN = "parley:";

    private static final Map<String, String> PREFIXES = Vocabulary.<String> ordered(
            "parley", "urn:parley:vocab:",
            "schema", "https://schema.org/",
            "org", "http://www.w3.org/ns/org#",
            "prov", "http://www.w3.org/ns/prov#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "skosxl", "http://www.w3.org/2008/05/skos-xl#",
            "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
            "dcterms", "http://purl.org/dc/terms/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** By kind; those below a kind are of its types too. */
    static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("Fact", List.of("prov:Entity")),
            Map.entry("Actor", List.of("prov:Agent")),
            Map.entry("Person", List.of("schema:Person")),
            Map.entry("State", List.of("schema:Country")),
            Map.entry("Organization", List.of("schema:Organization", "org:Organization")),
            Map.entry("Membership", List.of("org:Membership")),
            Map.entry("Place", List.of("schema:Place")),
            Map.entry("Topic", List.of("skos:Concept")),
            Map.entry("Track", List.of("schema:EventSeries")),
            Map.entry("Meeting", List.of("schema:Event")),
            Map.entry("Incident", List.of("schema:Event")),
            Map.entry("Ceasefire", List.of("schema:Event")),
            Map.entry("Figure", List.of("schema:Observation")),
            Map.entry("Spelling", List.of("skosxl:Label")),
            Map.entry("Claim", List.of("schema:Claim")),
            Map.entry("Document", List.of("schema:CreativeWork", "prov:Entity")),
            Map.entry("Citation", List.of("prov:PrimarySource")));

    /** By name, or by kind and name where the name means something else in other kinds. */
    static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("name", "schema:name"),
            Map.entry("title", "schema:name"),
            Map.entry("summary", "schema:description"),
            Map.entry("aliases", "schema:alternateName"),
            Map.entry("sameAs", "schema:sameAs"),
            Map.entry("topics", "dcterms:subject"),
            Map.entry("about", "schema:about"),
            Map.entry("Membership.member", "org:member"),
            Map.entry("Membership.organization", "org:organization"),
            Map.entry("Membership.role", "org:role"),
            Map.entry("Organization.mandate", "org:purpose"),
            Map.entry("Place.parent", "schema:containedInPlace"),
            Map.entry("Place.coordinates", "geo:lat_long"),
            Map.entry("Meeting.place", "schema:location"),
            Map.entry("Meeting.track", "schema:superEvent"),
            Map.entry("Incident.place", "schema:location"),
            Map.entry("Incident.partOf", "schema:superEvent"),
            Map.entry("Ceasefire.places", "schema:location"),
            Map.entry("Figure.low", "schema:minValue"),
            Map.entry("Figure.high", "schema:maxValue"),
            Map.entry("Spelling.text", "skosxl:literalForm"),
            Map.entry("Spelling.language", "dcterms:language"),
            Map.entry("Document.publisher", "schema:publisher"),
            Map.entry("Document.author", "schema:creditText"),
            Map.entry("Document.url", "schema:url"),
            Map.entry("Document.archivedUrl", "schema:archivedAt"),
            Map.entry("Document.language", "schema:inLanguage"),
            Map.entry("Document.otherLanguages", "schema:inLanguage"),
            Map.entry("Document.identifiers", "schema:identifier"),
            Map.entry("Document.translationOf", "schema:translationOfWork"),
            Map.entry("Document.sha256", "schema:sha256"),
            Map.entry("Citation.document", "prov:entity"));

    /** The terms that lead to an address on the web or another URI, which is a resource and no text. */
    private static final Set<String> ADDRESSES = Set.of("schema:url", "schema:archivedAt", "schema:sameAs",
            "schema:identifier");

    /** What the record says of itself as a whole. */
    static final Map<String, Function<DatasetDescription, Object>> DESCRIPTION = ordered(
            "schema:name", said(description -> description.title),
            "schema:description", said(description -> description.description),
            "schema:creditText", said(description -> description.author),
            "parley:licence", said(description -> description.licence),
            "schema:license", said(description -> resource(description.licenceUrl())),
            "schema:inLanguage", said(description -> description.languages),
            "schema:url", said(description -> resource(description.homepage)),
            "dcterms:bibliographicCitation", said(description -> description.citeAs));

    private Vocabulary() {
    }

    /** What the names in a document of linked data mean. */
    static Map<String, Object> context() {
        Map<String, Object> context = Vocabulary.<Object> ordered("@version", 1.1f, "@vocab", PREFIXES.get("parley"));
        context.putAll(PREFIXES);
        context.put(CITATIONS, ordered("@id", "prov:qualifiedPrimarySource"));
        context.put(DOCUMENTS, ordered("@id", "prov:wasDerivedFrom", "@type", "@id"));
        context.put("edtf", ordered("@id", OWN + "edtf", "@type", "http://id.loc.gov/datatypes/edtf/EDTF"));
        context.put("earliest", ordered("@id", OWN + "earliest", "@type", "xsd:date"));
        context.put("latest", ordered("@id", OWN + "latest", "@type", "xsd:date"));
        Metamodel.get().concreteKinds().forEach(kind -> context.put(kind.name(),
                ordered("@id", OWN + kind.name(), "@context", context(kind))));
        return context;
    }

    /** What names mean in records of a kind. */
    private static Map<String, Object> context(Kind kind) {
        Map<String, Object> context = new LinkedHashMap<>();
        kind.attributes().stream().filter(attribute -> !attribute.isId())
                .forEach(attribute -> context.put(attribute.name(), isAddress(kind, attribute)
                        ? reference(kind, attribute.name()) : term(kind, attribute.name())));
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held) {
                context.put(relation.name(), reference(kind, relation.name()));
            }
        }
        return context;
    }

    private static Map<String, Object> reference(Kind kind, String name) {
        return ordered("@id", term(kind, name), "@type", "@id");
    }

    /** Whether the values of an attribute of a kind are addresses on the web or other URIs. */
    static boolean isAddress(Kind kind, Attribute attribute) {
        return ADDRESSES.contains(term(kind, attribute.name()));
    }

    /** The types of records of a kind: the kind itself, those it is a case of, and what others call them. */
    static List<String> types(Kind kind) {
        List<String> types = new ArrayList<>();
        for (Kind each = kind; each != null; each = each.parent()) {
            types.add(each == kind ? each.name() : OWN + each.name());
        }
        for (Kind each = kind; each != null; each = each.parent()) {
            types.addAll(TYPES.getOrDefault(each.name(), List.of()));
        }
        return types;
    }

    private static String term(Kind kind, String name) {
        return TERMS.getOrDefault(kind.name() + "." + name, TERMS.getOrDefault(name, OWN + name));
    }

    private static Function<DatasetDescription, Object> said(Function<DatasetDescription, Object> value) {
        return value;
    }

    /** A node of the graph with this address and nothing else; null for none. */
    private static Map<String, Object> resource(String address) {
        return address == null ? null : Map.of("@id", IriNamespace.address(address));
    }

    /** A map of names, each followed by its value, in this order, so that a file is always the same bytes. */
    @SuppressWarnings("unchecked")
    static <T> Map<String, T> ordered(Object... namesAndValues) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (T) namesAndValues[i + 1]);
        }
        return map;
    }
}
