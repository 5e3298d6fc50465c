package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** A country as an actor. As a location it is a {@link Place}. */
@Entity
@Description("A country as an actor. As a location it is a place.")
public class State extends Actor {

    @Column(length = 2, unique = true)
    @Matches(value = "[A-Z]{2}", meaning = "an ISO 3166-1 alpha-2 code such as UA")
    @Description("ISO 3166-1 alpha-2 code, e.g. UA.")
    public String isoCode;
}
