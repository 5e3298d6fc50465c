package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of body an organisation is. */
@Description("What sort of body an organisation is.")
public enum OrganizationKind {
    @Description("A union or organisation of states, such as the European Union.")
    INTERGOVERNMENTAL,
    @Description("A military alliance of states.")
    ALLIANCE,
    @Description("States or groups that act together without a treaty.")
    COALITION,
    @Description("The government of a state, or the office of its head.")
    GOVERNMENT,
    @Description("A ministry or council of a government.")
    MINISTRY,
    @Description("A parliament or another body that makes laws.")
    LEGISLATURE,
    @Description("A court or tribunal.")
    COURT,
    @Description("Armed forces of a state or a part of them. UCDP: government of a state.")
    ARMED_FORCES,
    @Description("An organised group that uses armed force and is not a state's. UCDP: non-state group; ACLED: "
            + "rebel group.")
    ARMED_GROUP,
    @Description("An armed group that fights for a community, a party or a state without being its army. ACLED: "
            + "political or identity militia.")
    MILITIA,
    @Description("A political party.")
    PARTY,
    @Description("A part of another body that acts on its own.")
    FACTION,
    @Description("A body that governs a territory without being recognised as its state.")
    DE_FACTO_AUTHORITY,
    @Description("A delegation sent to negotiate.")
    DELEGATION,
    @Description("A mission sent to keep, watch or support a peace.")
    MISSION,
    @Description("A body that watches whether an agreement or a ceasefire is kept.")
    MONITORING_MECHANISM,
    @Description("States or bodies that mediate or support a process together.")
    CONTACT_GROUP,
    @Description("A church or another religious body.")
    RELIGIOUS_BODY,
    @Description("An association of citizens, e.g. of women, elders, young people, traders or volunteers.")
    CIVIL_SOCIETY,
    @Description("An organisation that brings aid or protects people, such as the ICRC.")
    HUMANITARIAN,
    @Description("A business.")
    COMPANY,
    @Description("A newspaper, agency or news site.")
    NEWS_OUTLET,
    @Description("A platform on which statements are published.")
    PLATFORM,
    @Description("Something else, which otherKind names.")
    OTHER
}
