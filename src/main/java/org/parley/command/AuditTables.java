package org.parley.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Citation;
import org.parley.model.Document;
import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.ParagraphWithoutFacts;
import org.parley.model.UncertainDate;
import org.parley.seed.Form;
import org.parley.seed.Seeds;

/** A table for each document: its paragraphs, and the facts that stand in them. The same record makes the same text. */
final class AuditTables {

    private static final Comparator<Document> BY_PUBLICATION = Comparator
            .comparing((Document document) -> document.publishedOn, Comparator.nullsLast(UncertainDate.IN_TIME))
            .thenComparing(Document::id);

    private final Comparator<Fact> inOrder;
    /** By document, paragraph and the record in a file; the facts are it and those that are written in it. */
    private final Map<Document, SortedMap<Integer, SortedMap<Fact, List<Fact>>>> cited = new TreeMap<>(BY_PUBLICATION);

    AuditTables(Seeds seeds) {
        Map<Node, Integer> positions = new HashMap<>();
        seeds.records().forEach(record -> positions.put(record, positions.size()));
        this.inOrder = Comparator.comparing(positions::get);
        for (Node record : seeds.records()) {
            if (record instanceof Document document) {
                cited.put(document, new TreeMap<>());
            }
        }
        for (Node record : seeds.records()) {
            if (record instanceof Citation citation) {
                cited.get(citation.document).computeIfAbsent(citation.paragraph, paragraph -> new TreeMap<>(inOrder))
                        .computeIfAbsent(inFile(citation.fact), fact -> new ArrayList<>()).add(citation.fact);
            }
        }
    }

    /** The record that stands in a file itself and that a fact is written in, at any depth. */
    private static Fact inFile(Fact fact) {
        Fact outer = fact;
        for (Fact owner = owner(fact); owner != null; owner = owner(owner)) {
            outer = owner;
        }
        return outer;
    }

    private static Fact owner(Fact fact) {
        return Form.of(Metamodel.get().kind(fact.getClass())).owner().map(Relation::link)
                .map(link -> (Fact) ((Link.Held) link).get(fact)).orElse(null);
    }

    /** The tables as Markdown. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("# What stands where\n\nThe paragraphs of each document with the facts of the "
                + "record that cite them, as `parley audit` prints it. Ids that begin with `--` go on\nfrom the first "
                + "record in their row.\n");
        cited.forEach((document, facts) -> {
            out.append("\n## ").append(Markdown.text(document.title)).append("\n\n`").append(document.id)
                    .append("`\n\n| ¶ | facts | records |\n|---|---|---|\n");
            rows(document, facts, out);
        });
        return out.toString();
    }

    private void rows(Document document, SortedMap<Integer, SortedMap<Fact, List<Fact>>> facts, StringBuilder out) {
        Map<Integer, String> reasons = new HashMap<>();
        document.withoutFacts.stream().map(ParagraphWithoutFacts::of)
                .forEach(paragraph -> reasons.put(paragraph.number(), paragraph.reason()));
        int last = 0;
        for (SortedMap.Entry<Integer, SortedMap<Fact, List<Fact>>> paragraph : facts.entrySet()) {
            emptyRows(last + 1, paragraph.getKey() - 1, reasons, out);
            last = paragraph.getKey();
            paragraph.getValue().forEach((fact, cited) -> row(paragraph.getKey(), fact, cited, out));
        }
        emptyRows(last + 1, document.paragraphCount, reasons, out);
    }

    private void row(int paragraph, Fact outer, List<Fact> facts, StringBuilder out) {
        facts.sort(inOrder.thenComparing(Fact::id));
        List<String> labels = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact != outer) {
                labels.add(FactLabel.ofNested(fact));
            }
            ids.add("`" + (!ids.isEmpty() && fact.id.startsWith(outer.id + "--") ? fact.id.substring(outer.id.length())
                    : fact.id) + "`");
        }
        out.append("| ").append(paragraph).append(" | ").append(Markdown.text(FactLabel.of(outer)))
                .append(labels.isEmpty() ? "" : ": " + Markdown.text(String.join("; ", labels))).append(" | ")
                .append(String.join(", ", ids)).append(" |\n");
    }

    /** Rows of paragraphs that no fact cites; those that are not marked stand in one row, since there can be any number. */
    private static void emptyRows(int first, int last, Map<Integer, String> reasons, StringBuilder out) {
        int unmarked = first;
        for (int marked : reasons.keySet().stream().filter(number -> number >= first && number <= last).sorted().toList()) {
            unmarkedRow(unmarked, marked - 1, out);
            out.append("| ").append(marked).append(" | *none: ").append(Markdown.text(reasons.get(marked)))
                    .append("* | |\n");
            unmarked = marked + 1;
        }
        unmarkedRow(unmarked, last, out);
    }

    private static void unmarkedRow(int first, int last, StringBuilder out) {
        if (first <= last) {
            out.append("| ").append(first == last ? first : first + "–" + last).append(" | **not gone through** | |\n");
        }
    }
}
