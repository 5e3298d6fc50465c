package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** An issue that is negotiated or argued about. */
@Entity
@Description("An issue that is negotiated or argued about.")
public class Topic extends Fact {

    @Column(nullable = false)
    @Description("A short name.")
    public String name;
}
