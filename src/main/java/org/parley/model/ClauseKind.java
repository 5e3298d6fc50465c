package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What a term or a provision is about, after the categories of PA-X. */
@Description("What a term or a provision is about, after the categories of PA-X.")
public enum ClauseKind {
    @Description("An end of the fighting, for a time or for good. PA-X: Ce.")
    CEASEFIRE,
    @Description("Talking, and what has to happen before or while sides talk. PA-X: stage Pre.")
    TALKS,
    @Description("Troops and weapons leave a place. PA-X: SsrFf.")
    WITHDRAWAL,
    @Description("Fighters and arms: demobilisation, integration. PA-X: SsrDdr.")
    DISARMAMENT,
    @Description("Size and reform of forces. PA-X: SsrArm.")
    ARMED_FORCES,
    @Description("Others vouch for a side's security. PA-X: SsrGua.")
    SECURITY_GUARANTEES,
    @Description("Joining an alliance or staying out of it.")
    ALLIANCE,
    @Description("Who holds or governs a territory, and where borders run. PA-X: StDef, StBor.")
    TERRITORY,
    @Description("Recognising a state, a government or a group.")
    RECOGNITION,
    @Description("Who governs, and how power is shared. PA-X: Pps, Terps, Eps, Mps.")
    POWER_SHARING,
    @Description("Elections. PA-X: Ele.")
    ELECTIONS,
    @Description("Constitution and laws. PA-X: Cons.")
    CONSTITUTION,
    @Description("Rights of people and groups. PA-X: HrGen, GRa.")
    RIGHTS,
    @Description("Courts, amnesty, truth, reparation. PA-X: TjAm, TjCou, TjMech, TjRep.")
    JUSTICE,
    @Description("Release or exchange of prisoners and the dead. PA-X: TjPrire.")
    PRISONERS,
    @Description("Finding the missing. PA-X: TjMis.")
    MISSING_PERSONS,
    @Description("Aid, corridors, protection of civilians. PA-X: DevHum, Prot.")
    HUMANITARIAN,
    @Description("Refugees and displaced people. PA-X: GRef.")
    RETURN,
    @Description("Rebuilding, development, money. PA-X: Dev, Bus, Tax.")
    RECONSTRUCTION,
    @Description("Sanctions imposed, threatened or lifted.")
    SANCTIONS,
    @Description("Trade, transport, energy.")
    TRADE,
    @Description("Nuclear weapons and plants.")
    NUCLEAR,
    @Description("Who watches that it is kept. PA-X: ImPK.")
    MONITORING,
    @Description("When and by whom it is carried out. PA-X: ImE.")
    IMPLEMENTATION,
    @Description("What a side regards as the causes of the conflict.")
    ROOT_CAUSES,
    @Description("Something else, which otherKind names.")
    OTHER
}
