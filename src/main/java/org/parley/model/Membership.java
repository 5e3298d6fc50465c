package org.parley.model;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A post or membership over time, after <a href="https://www.popoloproject.com/specs/membership.html">Popolo</a>. */
@Entity
@Through(from = "member", to = "organization", name = "memberOf", description = "The states and organisations it "
        + "belongs to or holds a post in.",
        inverse = "members", inverseDescription = "Who belongs to it or holds a post in it.")
@Description("A post or membership, and when it was held.")
public class Membership extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "memberships", description = "Posts held and memberships, in order of time.", nested = true)
    @Description("Who holds the post or belongs.")
    public Actor member;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "posts", description = "Posts in it and memberships of it, with who held them.")
    @Description("The state or organisation the post is in.")
    public Actor organization;

    @Column(nullable = false)
    @Description("The post, e.g. Minister of Defence; 'member' where there is no more to say.")
    public String role;

    @Description("The rank that goes with it, e.g. Major General; null when no document says.")
    public String rank;

    @Embedded
    @EmbeddedColumnNaming("from_%s")
    @Description("When it began; null when no document says or implies it.")
    public UncertainDate from;

    @Embedded
    @EmbeddedColumnNaming("until_%s")
    @Description("When it ended; null when it had not, or no document says or implies it.")
    public UncertainDate until;

    @ManyToMany
    @JoinTable(name = "membership_appointed_by")
    @Inverse(name = "appointments", description = "Posts that it appointed others to.")
    @Description("Who appointed the holder.")
    public Set<Actor> appointedBy = Set.of();
}
