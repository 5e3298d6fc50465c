package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What has become of an agreement. */
@Description("What has become of an agreement.")
public enum AgreementStatus {
    @Description("There is a text; nobody has agreed to it.")
    DRAFTED,
    @Description("Negotiators have put their initials to it.")
    INITIALLED,
    @Description("The sides agreed; nothing is signed.")
    AGREED,
    @Description("The parties have signed it.")
    SIGNED,
    @Description("It was approved by all whose approval it needs.")
    RATIFIED,
    @Description("It is in force.")
    IN_FORCE,
    @Description("A side refused to sign it.")
    REFUSED,
    @Description("It was interrupted.")
    SUSPENDED,
    @Description("A side no longer keeps it.")
    BROKEN,
    @Description("It came to its end.")
    TERMINATED,
    @Description("Another agreement took its place.")
    REPLACED
}
