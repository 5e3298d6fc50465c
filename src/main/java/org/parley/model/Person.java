package org.parley.model;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;

/** A human being. The offices a person held are {@link Membership}s. */
@Entity
@Renamed(relation = "memberships", name = "posts", description = "Posts held and memberships, in order of time.")
@Description("A human being. The offices a person held are memberships.")
public class Person extends Actor {
}
