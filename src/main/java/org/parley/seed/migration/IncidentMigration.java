package org.parley.seed.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Incidents were attributed to one actor, and have accusations, each with its own citations. */
final class IncidentMigration implements RecordMigration {

    @Override
    public void migrate(Entries record, Edits edits) {
        if (record.isNothing("attributedTo")) {
            record.remove("attributedTo", edits);
        } else if (record.scalar("attributedTo").isPresent() && record.get("accusations").isEmpty()) {
            Map<String, String> accusation = new LinkedHashMap<>();
            accusation.put("accused", record.flow("attributedTo"));
            accusation.put("citations", record.flow("citations"));
            record.replace("attributedTo", "accusations", List.of(accusation), edits);
        }
    }
}
