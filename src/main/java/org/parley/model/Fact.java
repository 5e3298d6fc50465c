package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.eclipse.microprofile.graphql.Description;

/**
 * Whatever a document can vouch for: everything in the record but the documents and the citations themselves. All facts
 * share one table of ids, so that an id is unique and a citation, a statement or a dispute can refer to a fact of any
 * kind with a foreign key.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 40)
@Description("Anything that a document can vouch for. Every fact has at least one citation.")
public abstract class Fact extends Node {

    @Column(length = 2000)
    @Description("What there is to know, in a sentence or two of Parley's own words.")
    public String summary;
}
