package org.parley.model;

import java.time.LocalDate;
import java.util.Objects;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Description;

/**
 * Anything in the record that can be asked for by its id, after the Relay
 * <a href="https://relay.dev/graphql/objectidentification.htm">object identification</a> specification.
 */
@MappedSuperclass
@Description("Anything in the record that has an id of its own.")
public abstract class Node extends PanacheEntityBase {

    @Id
    @Column(length = 640)
    @Description("Readable slug, unique across the whole record and stable.")
    public String id;

    /**
     * The day by which a document had been published that says it; null if the day of publication is not known. A document
     * is known from its own publication, and a record at the latest with those that can not be without it.
     */
    public LocalDate knownFrom;

    /** The id: a readable slug, unique across the whole record and stable. */
    public String id() {
        return id;
    }

    /** The day by which a document had been published that says it, or null. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && Objects.equals(id(), node.id());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id());
    }
}
