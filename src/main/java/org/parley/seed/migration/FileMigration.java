package org.parley.seed.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** The text of one seed file, and what it is to become. JSON is read as the YAML that it is, too. */
final class FileMigration {

    private static final Map<String, RecordMigration> BY_FOLDER = Map.of("incidents", new IncidentMigration(), "proposals",
            new ProposalMigration());
    private static final Map<String, String> FOLDERS = Map.of("Incident", "incidents",
            "CeasefireProposal", "proposals", "TalksProposal", "proposals", "SettlementProposal", "proposals");

    private final int[] points;
    private final String folder;
    private final Edits edits = new Edits();

    private FileMigration(String text, String folder) {
        this.points = text.codePoints().toArray();
        this.folder = folder;
    }

    /**
     * Reads a text.
     *
     * @param folder the name of the folder that the file is in, which tells of which kind its records are
     * @throws UnusualLayoutException if it cannot be edited
     */
    static FileMigration of(String text, String fileName, String folder) {
        FileMigration migration = new FileMigration(text, folder);
        boolean json = !fileName.endsWith(".yaml") && !fileName.endsWith(".yml");
        try {
            if (fileName.endsWith(".jsonl")) {
                migration.readLines();
            } else {
                migration.read(0, migration.points.length, json);
            }
            return migration;
        } catch (YAMLException e) {
            throw new UnusualLayoutException(); // check says more about what is wrong with it
        }
    }

    private void readLines() {
        int begin = 0;
        for (int place = 0; place <= points.length; place++) {
            if (place == points.length || points[place] == '\n') {
                read(begin, place, true);
                begin = place + 1;
            }
        }
    }

    private void read(int begin, int end, boolean json) {
        int first = begin < end && points[begin] == '\uFEFF' ? begin + 1 : begin;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE); // the file has been measured
        Composer composer = new Composer(new ParserImpl(new StreamReader(new String(points, first, end - first)), options),
                new Resolver(), options);
        Node root = composer.checkNode() ? composer.getNode() : null;
        SeedText text = new SeedText(points, first, json);
        List<Node> records = root instanceof SequenceNode list ? list.getValue() : root == null ? List.of() : List.of(root);
        for (Node record : records) {
            if (record instanceof MappingNode mapping) {
                Entries entries = new Entries(mapping, text);
                migration(entries).ifPresent(migration -> migration.migrate(entries, edits));
            }
        }
    }

    private Optional<RecordMigration> migration(Entries record) {
        String kind = BY_FOLDER.containsKey(folder) ? folder : FOLDERS.get(record.scalar("type").orElse(""));
        return Optional.ofNullable(kind).map(BY_FOLDER::get);
    }

    Edits edits() {
        return edits;
    }

    /**
     * The text in the present form.
     *
     * @throws UnusualLayoutException if changes come into each other's way
     */
    String result() {
        return edits.apply(points);
    }

    /** What changes, a line each: those that go after a minus, those that come after a plus. */
    String preview() {
        return new Preview(points, edits.inOrder()).toString();
    }
}
