package org.parley.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** That somebody signed an agreement, or was to: for whom and in what capacity. */
@Entity
@Through(from = "agreement", to = "signatory", name = "signatories", description = "Who signed it; signatures "
        + "tells for whom and in what capacity.",
        inverse = "agreementsSigned", inverseDescription = "Agreements that it signed; signatures tells for whom and "
                + "in what capacity.")
@Description("That somebody signed an agreement, or was to: for whom and in what capacity.")
public class Signature extends Fact {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "signatures", description = "Who signed it, for whom and in what capacity.", nested = true)
    @Description("The agreement.")
    public Agreement agreement;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Inverse(name = "signatures", description = "Its signatures under agreements.")
    @Description("Who signed.")
    public Actor signatory;

    @ManyToOne(fetch = FetchType.LAZY)
    @Inverse(name = "signaturesFor", description = "Signatures that others gave for it.")
    @Description("The state, organisation or side for which it was signed.")
    public Actor onBehalfOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    @Description("In what capacity.")
    public SignatureCapacity capacity;

    @OwnWord("capacity")
    @Description("What it is in the record's own word; given if capacity is OTHER, null if it is not.")
    public String otherCapacity;

    @Description("The rank or office in which it was signed; null when no document says.")
    public String office;

    @Embedded
    @EmbeddedColumnNaming("date_%s")
    @Description("When it was signed.")
    public UncertainDate date;
}
