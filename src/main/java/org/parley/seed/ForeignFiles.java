package org.parley.seed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files and folders that lie in a folder of seeds and are not seeds, by their names. */
final class ForeignFiles {

    /** What editors and tools of versioning put aside. */
    private static final Pattern BACKUP = Pattern
            .compile("(?i).*~|#.*#|.*\\.(bak|backup|orig|rej|tmp|temp|swp|swo|part)|4913");

    /** What every repository has, and files that are read as they are. */
    private static final Pattern KNOWN = Pattern.compile("(?i)(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|"
            + "CONTRIBUTING|CHANGELOG|CHANGES|CODE_OF_CONDUCT|CODEOWNERS|MAINTAINERS|SECURITY|Makefile|justfile|Dockerfile)"
            + "([._-].*)?|CITATION\\.cff|Thumbs\\.db|desktop\\.ini|.*\\.(md|rst|adoc|txt|pdf|html?|png|jpe?g|gif|svg|webp)");

    /** Files of other tools that end like seed files. */
    private static final Set<String> OF_TOOLS = Set.of("package.json", "package-lock.json", "tsconfig.json", "composer.json",
            "renovate.json", "datapackage.json", "codemeta.json", "mkdocs.yml", "_config.yml", "compose.yaml", "compose.yml",
            "docker-compose.yaml", "docker-compose.yml", "pnpm-lock.yaml", "codecov.yml");

    private ForeignFiles() {
    }

    /** Whether a name is of what nobody looks at: hidden, or put aside. */
    static boolean isAside(String name) {
        return name.startsWith(".") || BACKUP.matcher(name).matches();
    }

    /** Whether a file beside the folders belongs to another tool. */
    static boolean isOfTool(String name) {
        return OF_TOOLS.contains(name);
    }

    /** Whether a file that does not end like a seed file was never meant to be one. */
    static boolean isHarmless(String name) {
        return KNOWN.matcher(name).matches() && !looksLikeSeeds(name);
    }

    /** Whether there is the ending of a seed file in a name that has another one, or it is in capitals. */
    static boolean looksLikeSeeds(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Format.allExtensions().stream().anyMatch(lower::contains);
    }
}
