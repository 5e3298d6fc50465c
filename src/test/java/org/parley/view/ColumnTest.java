package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.Entities.person;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.metamodel.Metamodel;
import org.parley.model.Casualties;
import org.parley.model.CeasefireProposal;
import org.parley.model.Edtf;
import org.parley.model.Incident;
import org.parley.model.IncidentKind;
import org.parley.model.Person;

/** A column has the values of one attribute, and tells where there is none. */
class ColumnTest {

    private static final View PERSONS = View.of(List.of(person("rudolf", "Rudolf", "The \"King\"", "Rassendyll"),
            person("yetive", "Yetive")));
    private static final View INCIDENTS = View.of(List.of(incident(), empty()));
    private static final View PROPOSALS = View.of(List.of(proposal("yes", true), proposal("no", false),
            proposal("unsaid", null)));

    @Test
    void aTextIsKnownOrNull() {
        Column summaries = INCIDENTS.column(Metamodel.get().kind(Incident.class), "summary");
        assertValue(summaries, 0, "A raid.", "\"A raid.\"");
        assertNone(summaries, 1);
    }

    @Test
    void aListIsKnownUnlessItIsEmpty() {
        Column aliases = PERSONS.column(Metamodel.get().kind(Person.class), "aliases");
        assertValue(aliases, 0, List.of("The \"King\"", "Rassendyll"), "[\"The \\\"King\\\"\",\"Rassendyll\"]");
        assertEquals(List.of(), aliases.value(1));
        assertFalse(aliases.isKnown(1));
        assertEquals("[]", Written.by(out -> aliases.write(1, out)));
    }

    @Test
    void aChoiceIsAConstant() {
        Column kinds = INCIDENTS.column(Metamodel.get().kind(Incident.class), "kind");
        assertValue(kinds, 0, IncidentKind.values()[0], '"' + IncidentKind.values()[0].name() + '"');
        assertEquals(0, ((ChoiceColumn) kinds).ordinal(0));
        assertNone(kinds, 1);
        assertEquals(-1, ((ChoiceColumn) kinds).ordinal(1));
    }

    @Test
    void aTruthValueHasThreeStates() {
        Column unconditional = PROPOSALS.column(Metamodel.get().kind(CeasefireProposal.class), "unconditional");
        assertValue(unconditional, 0, true, "true");
        assertValue(unconditional, 1, false, "false");
        assertNone(unconditional, 2);
    }

    @Test
    void aStructureIsARowWhosePartsAreColumns() {
        StructureColumn casualties = (StructureColumn) INCIDENTS
                .column(Metamodel.get().kind(Incident.class), "casualties");
        assertTrue(casualties.isKnown(0));
        Column killed = casualties.part("killedLow");
        assertValue(killed, casualties.row(0), 0, "0");
        assertValue(casualties.part("killedHigh"), casualties.row(0), Integer.MAX_VALUE, "2147483647");
        assertNone(casualties.part("woundedLow"), casualties.row(0));
        assertNone(casualties, 1);
        assertEquals(StructureColumn.NONE, casualties.row(1));
    }

    @Test
    void aDateIsAStructureWithDays() {
        StructureColumn dates = (StructureColumn) INCIDENTS
                .column(Metamodel.get().kind(Incident.class), "date");
        int row = dates.row(0);
        assertValue(dates.part("edtf"), row, "1969-12-31/..", "\"1969-12-31/..\"");
        assertValue(dates.part("earliest"), row, LocalDate.of(1969, 12, 31), "\"1969-12-31\"");
        assertEquals(-1, ((DayColumn) dates.part("earliest")).day(row));
        assertNone(dates.part("latest"), row);
        assertEquals(DayColumn.NONE, ((DayColumn) dates.part("latest")).day(row));
        assertNone(dates, 1);
    }

    private static void assertValue(Column column, int index, Object value, String json) {
        assertEquals(value, column.value(index));
        assertTrue(column.isKnown(index));
        assertEquals(json, Written.by(out -> column.write(index, out)));
    }

    private static void assertNone(Column column, int index) {
        assertNull(column.value(index));
        assertFalse(column.isKnown(index));
        assertEquals("null", Written.by(out -> column.write(index, out)));
    }

    private static Incident incident() {
        Incident incident = empty();
        incident.id = "raid";
        incident.summary = "A raid.";
        incident.kind = IncidentKind.values()[0];
        incident.date = Edtf.parse("1969-12-31/..");
        incident.casualties = new Casualties();
        incident.casualties.killedLow = 0;
        incident.casualties.killedHigh = Integer.MAX_VALUE;
        return incident;
    }

    private static Incident empty() {
        Incident incident = new Incident();
        incident.id = "unknown";
        incident.title = "Nothing is known";
        return incident;
    }

    private static CeasefireProposal proposal(String id, Boolean unconditional) {
        CeasefireProposal proposal = new CeasefireProposal();
        proposal.id = id;
        proposal.title = id;
        proposal.unconditional = unconditional;
        return proposal;
    }
}
