package org.parley.graphql;

import static graphql.schema.GraphQLNonNull.nonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import org.parley.bibliography.BibliographicEntry;
import org.parley.bibliography.EntryType;
import org.parley.engine.FieldSource;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Document;
import org.parley.model.Edtf;
import org.parley.model.UncertainDate;
import org.parley.view.Links;
import org.parley.view.StructureColumn;
import org.parley.view.View;

/** Fields that say how a document is cited elsewhere. */
record BibliographyFields(FieldFactory fields) {

    static final String TEXT = "How it can be cited, in a sentence: what is known of author, title, publisher, date and "
            + "address. Dates are in the Extended Date/Time Format, and in brackets if they were worked out.";
    static final String BIBTEX = "How it can be cited, as an entry of BibTeX in UTF-8.";
    static final String CSL_JSON = "How it can be cited, as CSL-JSON: a list with one item, which reference managers can import.";

    private static final Kind DOCUMENT = Metamodel.get().kind(Document.class);
    private static final Relation PUBLISHER = DOCUMENT.relation("publisher");

    /** The fields of documents. */
    List<GraphQLFieldDefinition> all() {
        return List.of(field("citationText", TEXT, BibliographicEntry::text),
                field("bibtex", BIBTEX, BibliographicEntry::bibTeX),
                field("cslJson", CSL_JSON, BibliographicEntry::cslJson));
    }

    private GraphQLFieldDefinition field(String name, String description, Function<BibliographicEntry, String> text) {
        return fields.field(DOCUMENT.name(), name, description, nonNull(Scalars.GraphQLString),
                new FieldSource.TextSource((view, number, known) -> text.apply(entry(view, number, known))));
    }

    private static BibliographicEntry entry(View view, int number, IntPredicate known) {
        return new BibliographicEntry(EntryType.DOCUMENT, view.id(number), text(view, number, "title"),
                text(view, number, "author"), publisher(view, number, known), date(view, number, "publishedOn"),
                text(view, number, "url"), text(view, number, "archivedUrl"), date(view, number, "retrievedOn"),
                text(view, number, "language"), null, null);
    }

    private static String text(View view, int number, String attribute) {
        return (String) view.column(view.kind(number), attribute).value(view.index(number));
    }

    private static UncertainDate date(View view, int number, String attribute) {
        StructureColumn dates = (StructureColumn) view.column(DOCUMENT, attribute);
        int row = dates.row(view.index(number));
        return row == StructureColumn.NONE ? null : Edtf.parse((String) dates.part("edtf").value(row));
    }

    private static String publisher(View view, int number, IntPredicate known) {
        Links links = view.links(PUBLISHER);
        for (int index = links.start(number); index < links.end(number); index++) {
            int publisher = links.targets()[index];
            if (known.test(publisher)) {
                return text(view, publisher, "name");
            }
        }
        return null;
    }
}
