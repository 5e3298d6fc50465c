package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;

/** Something else that documents tell of a fact, often later than the rest. */
@Entity
@Description("Something else that documents tell of a fact, often later than the rest.")
public class Note extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "notes", description = "What else documents tell of it.", few = true, nested = true)
    @Description("The fact.")
    public Fact fact;

    @Column(nullable = false, length = 2000)
    @Description("What is told, in Parley's own words.")
    public String text;
}
