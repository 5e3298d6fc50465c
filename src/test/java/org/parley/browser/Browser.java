package org.parley.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A real browser, Chromium, driven through its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final Path profile;
    private final Process process;
    private final WebSocket page;
    private int lastId;

    /** Where Chromium is on this machine, if it is. */
    static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Opens a page. */
    Browser(Path executable, String url) throws IOException, InterruptedException {
        profile = Files.createTempDirectory("browser");
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--window-size=1400,900", "--remote-debugging-port=0", "--user-data-dir=" + profile, url));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String devTools = "http://127.0.0.1:" + URI.create(listening()).getPort();
        HttpRequest list = HttpRequest.newBuilder(URI.create(devTools + "/json/list")).build();
        JsonNode target = JSON.readTree(http.send(list, BodyHandlers.ofString()).body()).get(0);
        page = http.newWebSocketBuilder().buildAsync(URI.create(target.get("webSocketDebuggerUrl").asText()), new Listener())
                .join();
    }

    private String listening() throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = output.readLine();
        }
        assertTrue(line != null, "Chromium ended before it listened");
        return line.substring("DevTools listening on ".length());
    }

    /** Waits until the script is true on the page. */
    void await(String script) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!"true".equals(evaluate("Boolean(" + script + ")"))) {
            if (System.nanoTime() > end) {
                fail("never true on the page " + evaluate("location.href + ' ' + document.documentElement.outerHTML") + ": "
                        + script);
            }
            Thread.sleep(100);
        }
    }

    /** What the script comes to on the page, as a text. */
    String evaluate(String script) throws IOException, InterruptedException {
        return send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true)).path("result").path("value")
                .asText();
    }

    /** Keeps a picture of the page. */
    void screenshot(Path file) throws IOException, InterruptedException {
        Files.write(file, Base64.getDecoder().decode(send("Page.captureScreenshot", Map.of()).get("data").asText()));
    }

    private JsonNode send(String method, Map<String, Object> parameters) throws IOException, InterruptedException {
        int id = ++lastId;
        page.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true).join();
        while (true) {
            String message = messages.poll(SECONDS, TimeUnit.SECONDS);
            assertTrue(message != null, () -> "no answer to " + method);
            JsonNode answer = JSON.readTree(message);
            if (answer.path("id").asInt() == id) {
                return answer.path("result");
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        page.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(SECONDS, TimeUnit.SECONDS);
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
