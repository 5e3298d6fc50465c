package org.parley.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that pages consist of: our style, and <a href="https://github.com/graphql/graphiql">GraphiQL</a> with a page of our
 * own around it. They are read when the class is initialised: in a native executable, which has them compressed only, when
 * that is built.
 */
final class PageFiles {

    /** GraphiQL makes styles as it goes; all else comes from here. */
    private static final String SECURITY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'self'";

    private static final String LIBRARY = "META-INF/resources/graphql-ui/";

    private static final StaticFile STYLE = file("page/page.css");
    private static final Map<String, StaticFile> GRAPHIQL = Stream.of("page/graphiql.html", "page/start.js",
            LIBRARY + "react.production.min.js", LIBRARY + "react-dom.production.min.js", LIBRARY + "graphiql.min.js",
            LIBRARY + "graphiql.min.css").collect(Collectors.toMap(PageFiles::name, PageFiles::file));

    private PageFiles() {
    }

    private static String name(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        return name.equals("graphiql.html") ? "" : name;
    }

    private static StaticFile file(String resource) {
        try (InputStream content = PageFiles.class.getClassLoader().getResourceAsStream(resource)) {
            return new StaticFile(resource, SECURITY, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the files, unless they have been read. */
    static void load() {
        // they are read when the class is initialised
    }

    /** The style of pages. */
    static StaticFile style() {
        return STYLE;
    }

    /** A file by its name below GraphiQL's address, where the page itself has none; null if there is no such file. */
    static StaticFile graphiql(String name) {
        return GRAPHIQL.get(name);
    }
}
