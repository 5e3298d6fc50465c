package org.parley.seed.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Who supports a proposal is told by responses, once for each supporter. That somebody did not answer is no response, but a
 * change of the proposal's status, which its status of now follows as the last change.
 */
final class ProposalMigration implements RecordMigration {

    private static final String RESPONSES = "responses";
    private static final String SUPPORTED_BY = "supportedBy";
    private static final String CHANGES = "statusChanges";
    private static final String STATUS = "status";
    private static final String CITATIONS = "citations";
    /** What a change says too. */
    private static final List<String> KEPT = List.of("date", "summary", CITATIONS);
    private static final Set<String> TOLD = Set.of("id", "actor", "stance", "date", "summary", CITATIONS);

    @Override
    public void migrate(Entries record, Edits edits) {
        List<Node> silent = silent(record);
        List<Map<String, String>> supporters = supporters(record);
        if (!silent.isEmpty() && (record.scalar(STATUS).isEmpty() || record.get(CHANGES).isPresent())) {
            edits.tell(id(record) + " has responses NO_ANSWER, and statusChanges or no status; change it by hand");
            silent = List.of();
        } else if (!silent.isEmpty()) {
            record.replace(STATUS, CHANGES, changes(record, silent, edits), edits);
        }
        List<Node> kept = silent.isEmpty() ? record.items(RESPONSES)
                : record.items(RESPONSES).stream().filter(response -> !isSilent(response, record)).toList();
        boolean listed = record.get(SUPPORTED_BY).isPresent();
        if (kept.isEmpty() && !supporters.isEmpty()) {
            record.replace(SUPPORTED_BY, RESPONSES, supporters, edits);
            listed = false;
            supporters = List.of();
        }
        if (listed) {
            record.remove(SUPPORTED_BY, edits);
        }
        if (!silent.isEmpty() && kept.isEmpty()) {
            record.remove(RESPONSES, edits);
        } else if (!silent.isEmpty() || !supporters.isEmpty()) {
            record.change(RESPONSES, kept, supporters, edits);
        }
    }

    private static List<Node> silent(Entries record) {
        return record.items(RESPONSES).stream().filter(response -> isSilent(response, record)).toList();
    }

    private static boolean isSilent(Node response, Entries record) {
        return response instanceof MappingNode mapping
                && new Entries(mapping, record.text()).scalar("stance").equals(Optional.of("NO_ANSWER"));
    }

    /** A response for each supporter that has none yet and did not make the proposal. */
    private static List<Map<String, String>> supporters(Entries record) {
        Set<String> seen = new HashSet<>();
        record.items("madeBy").forEach(maker -> seen.add(text(maker)));
        for (Node response : record.items(RESPONSES)) {
            if (response instanceof MappingNode mapping) {
                Entries entries = new Entries(mapping, record.text());
                if (entries.scalar("stance").equals(Optional.of("SUPPORTED"))) {
                    entries.scalar("actor").ifPresent(seen::add);
                }
            }
        }
        List<Map<String, String>> responses = new ArrayList<>();
        for (Node supporter : record.items(SUPPORTED_BY)) {
            if (seen.add(text(supporter))) {
                Map<String, String> response = new LinkedHashMap<>();
                response.put("actor", FlowText.of(supporter, record.text().isJson()));
                response.put("stance", record.word("SUPPORTED"));
                response.put(CITATIONS, record.flow(CITATIONS));
                responses.add(response);
            }
        }
        return responses;
    }

    private static List<Map<String, String>> changes(Entries record, List<Node> silent, Edits edits) {
        List<Map<String, String>> changes = new ArrayList<>();
        for (Node response : silent) {
            Entries entries = new Entries((MappingNode) response, record.text());
            Map<String, String> change = new LinkedHashMap<>();
            change.put(STATUS, record.word("UNANSWERED"));
            if (entries.get("actor").isPresent()) {
                change.put("by", "[" + entries.flow("actor") + "]");
            }
            KEPT.stream().filter(key -> entries.get(key).isPresent()).forEach(key -> change.put(key, entries.flow(key)));
            entries.keys().stream().filter(key -> !TOLD.contains(key)).forEach(key -> edits.tell("the answer NO_ANSWER of "
                    + entries.scalar("actor").orElse("?") + " to " + id(record) + " has a " + key
                    + ", for which a change has no place"));
            changes.add(change);
        }
        Map<String, String> last = new LinkedHashMap<>();
        last.put(STATUS, record.flow(STATUS));
        last.put(CITATIONS, record.flow(CITATIONS));
        changes.add(last);
        return changes;
    }

    private static String id(Entries record) {
        return "\"" + record.scalar("id").orElse("?") + "\"";
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
