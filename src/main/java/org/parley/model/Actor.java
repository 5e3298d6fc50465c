package org.parley.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who acts: a person, a state or an organisation. */
@Entity
@Description("Who acts: a person, a state or an organisation.")
public abstract class Actor extends Fact {

    @Column(nullable = false)
    @Description("The name in common English use.")
    public String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Description("Every other spelling and handle found in the documents.")
    public List<String> aliases = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Matches(value = WebAddress.URI_PATTERN, meaning = WebAddress.URI_MEANING)
    @Description("The same thing in other systems, as URIs, e.g. http://www.wikidata.org/entity/Q3874799.")
    public List<String> sameAs = List.of();
}
