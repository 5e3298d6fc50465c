package org.parley.seed;

import java.nio.file.Path;
import java.util.List;

import org.parley.model.Node;

/** Reads the record from a folder of seed files: all of it, or none. */
public final class SeedReader {

    private SeedReader() {
    }

    /**
     * Reads and checks a folder.
     *
     * @throws SeedException with all problems, if there are any
     */
    public static Seeds read(Path folder) {
        Problems problems = new Problems();
        SeedFolder seeds = SeedFolder.read(folder, problems);
        Register register = new Register(problems);
        Binder binder = new Binder(problems, register);
        seeds.contents().forEach(content -> content.records().forEach(record -> binder.bind(record, content.kinds())));
        new Resolver(register.byId(), seeds.unread(), problems).resolve(register.drafts());
        Rule.ALL.forEach(rule -> rule.check(register.drafts(), problems));
        problems.orThrow();
        List<Node> records = LoadOrder.of(register.drafts().stream().map(Draft::entity).toList());
        KnownFrom.set(records);
        return new Seeds(records);
    }
}
