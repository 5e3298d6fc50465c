package org.parley.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.parley.dataset.Dataset;
import org.parley.metamodel.Kind;
import org.parley.model.DatasetDescription;

/** Says what the record is and how it can be asked: what it says of itself, how much of what it has, and questions. */
final class FirstPage {

    private static final String SECURITY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="page.css">
            </head>
            <body>
            <header>
              <h1>%1$s</h1>
              %2$s
            </header>
            <main>
              <h2>What is in it</h2>
              <ul class="counts">%3$s</ul>
              <h2>How to use it</h2>
              <ul>
                <li><a href="graphiql/">GraphiQL</a>, to explore and query the record</li>
                <li><code>graphql</code>, the endpoint for programs</li>
                <li><a href="graphql/schema.graphql">schema.graphql</a>, the schema, from which types can be generated</li>
                <li>The whole record to download: as <a href="export/record.jsonl">JSON Lines</a>, as
                  <a href="export/record.csv.zip">tables in CSV</a>
                  (<a href="export/record.csv.zip?for=spreadsheet">for spreadsheets</a>),
                  as <a href="export/record.jsonld">linked data in JSON-LD</a></li>
              </ul>
              <h2>Questions to begin with</h2>
              %4$s
            </main>
            <footer>%5$s</footer>
            </body>
            </html>
            """;

    private FirstPage() {
    }

    /** The first page of a record. */
    static StaticFile of(Dataset dataset) {
        DatasetDescription description = dataset.description();
        String title = description.isEmpty() ? "Parley" : description.title;
        String about = description.description == null
                ? "The record of a negotiation: who met whom, who proposed what, who answered what, and which document says so."
                : description.description;
        String page = PAGE.formatted(escaped(title), "<p>" + escaped(about) + "</p>", counts(dataset), examples(dataset),
                footer(dataset));
        return new StaticFile("first.html", SECURITY, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String counts(Dataset dataset) {
        return dataset.view().kinds().stream().filter(kind -> dataset.view().size(kind) > 0)
                .map(kind -> count(dataset.view().size(kind), kind)).collect(Collectors.joining());
    }

    private static String count(int size, Kind kind) {
        return "<li>" + size + " " + escaped(size == 1 ? kind.noun() : kind.nouns()) + "</li>";
    }

    private static String examples(Dataset dataset) {
        return ExampleQueries.of(dataset.view()).stream().map(example -> """
                <article>
                  <h3>%s</h3>
                  <pre class="query">%s</pre>
                  <a href="graphiql/?query=%s">Open in GraphiQL</a>
                </article>
                """.formatted(escaped(example.question()), escaped(example.query()),
                URLEncoder.encode(example.query(), StandardCharsets.UTF_8))).collect(Collectors.joining());
    }

    private static String footer(Dataset dataset) {
        DatasetDescription description = dataset.description();
        StringBuilder footer = new StringBuilder("<p>Version <code>" + escaped(dataset.shortFingerprint()) + "</code>");
        if (description.licence != null) {
            footer.append(", licence ").append(link(description.licenceUrl(), description.licence));
        }
        if (description.author != null) {
            footer.append(", kept by ").append(escaped(description.author));
        }
        if (description.homepage != null) {
            footer.append(", ").append(link(description.homepage, description.homepage));
        }
        if (!description.languages.isEmpty()) {
            footer.append(", in ").append(escaped(String.join(", ", description.languages)));
        }
        footer.append(".</p>");
        dataset.bibliographicEntry().ifPresent(entry -> footer.append("<p>Cite as: ").append(escaped(entry.text())).append("</p>"));
        return footer.toString();
    }

    /** A text that leads to an address, if there is one. */
    private static String link(String address, String text) {
        return address == null ? escaped(text) : "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
