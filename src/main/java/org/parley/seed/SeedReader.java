package org.parley.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.parley.metamodel.Kind;
import org.parley.model.Node;
import org.parley.seed.review.Review;

/** Reads the record from a folder of seed files: all of it, or none. */
public final class SeedReader {

    private SeedReader() {
    }

    /**
     * Reads and checks a folder.
     *
     * @throws SeedException with all problems, if there are errors among them
     */
    public static Seeds read(Path folder) {
        Problems problems = new Problems();
        Register register = new Register();
        DescriptionReader description = new DescriptionReader(problems);
        Set<Kind> unread = SeedFolder.read(folder, problems, register, description);
        new Resolver(register, unread, problems).resolve();
        DerivedValues.set(register, problems);
        Rule.ALL.forEach(rule -> rule.check(register, problems));
        problems.orThrow();
        List<Node> records = LoadOrder.of(register.drafts().stream().map(Draft::entity).toList());
        KnownFrom.set(records);
        Review.of(records, (record, key, message) -> problems.warn(register.byId().get(record.id).at(key), message));
        return new Seeds(records, description.description(), problems.report());
    }
}
