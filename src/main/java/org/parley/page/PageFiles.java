package org.parley.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.runtime.ImageMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The files that pages consist of: our style, and <a href="https://github.com/graphql/graphiql">GraphiQL</a> with a page of our
 * own around it; and those for programmers. They are read when the holder is initialised: in a native executable, which has
 * them compressed only, when that is built.
 */
@Singleton
class PageFiles {

    /** GraphiQL makes styles as it goes; all else comes from here. */
    private static final String SECURITY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'self'";

    private static final String LIBRARY = "META-INF/resources/graphql-ui/";

    /** The files, compressed. */
    private static final class Holder {

        static final StaticFile STYLE = file("page/page.css");
        static final Map<String, StaticFile> GRAPHIQL = Stream.of("page/graphiql.html", "page/start.js",
                LIBRARY + "react.production.min.js", LIBRARY + "react-dom.production.min.js", LIBRARY + "graphiql.min.js",
                LIBRARY + "graphiql.min.css").collect(Collectors.toMap(PageFiles::name, PageFiles::file));
        static final Map<String, StaticFile> CLIENTS = Stream.of("clients/apollo.js", "clients/graphcache.js")
                .collect(Collectors.toMap(PageFiles::name, PageFiles::file));
    }

    /** Reads the files before the static analysis of a native executable, so that they are part of its image heap. */
    void load(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            style();
        }
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

    /** The style of pages. */
    StaticFile style() {
        return Holder.STYLE;
    }

    /** A file by its name below GraphiQL's address, where the page itself has none; null if there is no such file. */
    StaticFile graphiql(String name) {
        return Holder.GRAPHIQL.get(name);
    }

    /** A file that programmers copy into their clients, by its name; null if there is no such file. */
    StaticFile client(String name) {
        return Holder.CLIENTS.get(name);
    }
}
