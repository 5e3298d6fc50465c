package org.parley.model;

import org.eclipse.microprofile.graphql.Description;

/** What sort of event an incident is. */
@Description("What sort of event an incident is.")
public enum IncidentKind {
    @Description("A war as a whole.")
    WAR,
    @Description("The invasion of a country.")
    INVASION,
    @Description("An advance of ground forces.")
    OFFENSIVE,
    @Description("A fight between two sides over a place. ACLED: battles.")
    BATTLE,
    @Description("A short fight between two sides. ACLED: armed clash.")
    CLASH,
    @Description("Artillery, rockets or mortars. ACLED: shelling/artillery/missile attack.")
    SHELLING,
    @Description("An attack with missiles, drones or aircraft. ACLED: air/drone strike; of missiles alone, "
            + "shelling/artillery/missile attack.")
    AERIAL_ATTACK,
    @Description("A bomb or mine. ACLED: remote explosive/landmine/IED, suicide bomb.")
    BOMBING,
    @Description("Violence against unarmed people. ACLED: violence against civilians; UCDP: one-sided violence.")
    ATTACK_ON_CIVILIANS,
    @Description("People were taken away. ACLED: abduction/forced disappearance.")
    ABDUCTION,
    @Description("People were arrested. ACLED: arrests.")
    ARREST,
    @Description("A person was killed on purpose.")
    ASSASSINATION,
    @Description("A ceasefire or an agreement was broken.")
    VIOLATION,
    @Description("A side took a place. ACLED: non-state actor overtakes territory, government regains territory.")
    CAPTURE_OF_TERRITORY,
    @Description("A side left a place. ACLED: non-violent transfer of territory.")
    WITHDRAWAL,
    @Description("A place was cut off.")
    BLOCKADE,
    @Description("Damage done in secret.")
    SABOTAGE,
    @Description("An attack on computers or networks.")
    CYBER_ATTACK,
    @Description("A demonstration. ACLED: protests.")
    PROTEST,
    @Description("Violence by a crowd. ACLED: riots.")
    RIOT,
    @Description("An attempt to seize power.")
    COUP,
    @Description("People had to flee.")
    DISPLACEMENT,
    @Description("Aid was brought.")
    AID_DELIVERY,
    @Description("A corridor or crossing was opened or closed.")
    CORRIDOR,
    @Description("Prisoners or the dead were exchanged.")
    EXCHANGE,
    @Description("One side let prisoners go.")
    RELEASE,
    @Description("Something else, which otherKind names.")
    OTHER
}
