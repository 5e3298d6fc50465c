package org.parley.model;

import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A step in the history of something: what became of it, and when. */
@Entity
@Description("A step in the history of something: what became of it, and when.")
public abstract class StatusChange extends Fact {

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it came to be so; null when no document says.")
    public UncertainDate date;

    @ManyToMany
    @JoinTable(name = "status_change_by")
    @Inverse(name = "statusChanges", description = "Changes that its acts or its silence brought about.")
    @Description("Whose act, or whose silence, made it so.")
    public Set<Actor> by = Set.of();
}
