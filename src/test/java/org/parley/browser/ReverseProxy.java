package org.parley.browser;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A real nginx that serves a program under a prefix. */
final class ReverseProxy implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            pid %1$s/nginx.pid;
            error_log stderr;
            events { }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              server {
                listen 127.0.0.1:%2$d;
                location /parley/ { proxy_pass http://127.0.0.1:%3$d/; }
              }
            }
            """;

    private final Process process;
    private final int port;

    /** Where nginx is on this machine, if it is. */
    static Optional<Path> executable() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx")).filter(Files::isExecutable).findFirst();
    }

    /** Starts one in front of a program that listens at a port. */
    ReverseProxy(Path executable, int programPort) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nginx");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, port, programPort));
        process = new ProcessBuilder(executable.toString(), "-c", configuration.toString(), "-p", folder.toString(), "-e", "stderr")
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
            Thread.sleep(50);
        }
    }

    private boolean listens() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Where the program's first page is. */
    String address() {
        return "http://127.0.0.1:" + port + "/parley/";
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
