package org.parley.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An offer to meet. */
@Entity
@Description("An offer to meet.")
public class TalksProposal extends Proposal {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    @Description("What had to be done or granted first; empty when it was made without conditions.")
    public List<String> preconditions = List.of();

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "calledForBy", description = "The proposals that called for it.")
    @Description("The meeting that it calls for.")
    public Meeting meeting;
}
