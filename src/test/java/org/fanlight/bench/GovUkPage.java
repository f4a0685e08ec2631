package org.fanlight.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** A question page of GOV.UK Frontend, from its npm package as it is published, served compressed: what we measure against. */
final class GovUkPage implements AutoCloseable {

    private final HttpServer server;
    private final Path dist;

    GovUkPage(Path cache) throws IOException, InterruptedException {
        this.dist = fetched(cache).resolve("package/dist/govuk");
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/question";
    }

    private static Path fetched(Path cache) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(cache.toAbsolutePath());
        if (!Files.isDirectory(folder.resolve("package"))) {
            run(folder, "npm", "pack", "--silent", "govuk-frontend@6");
            run(folder, "sh", "-c", "tar -xzf govuk-frontend-*.tgz");
        }
        return folder;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("npm.log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("could not fetch govuk-frontend: see " + folder.resolve("npm.log"));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = dist.resolve(path.replaceFirst("^/(assets/)?", path.startsWith("/assets") ? "assets/" : ""))
                .normalize();
        byte[] body;
        String type;
        if (path.equals("/question")) {
            body = PAGE.getBytes(StandardCharsets.UTF_8);
            type = "text/html; charset=utf-8";
        } else if (file.startsWith(dist) && Files.isRegularFile(file)) {
            body = Files.readAllBytes(file);
            type = path.endsWith(".css")
                    ? "text/css"
                    : path.endsWith(".js")
                            ? "text/javascript"
                            : path.endsWith(".woff2") ? "font/woff2" : "application/octet-stream";
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        if (type.startsWith("text/")) {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(body);
            }
            body = packed.toByteArray();
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en" class="govuk-template">
            <head>
              <meta charset="utf-8"><title>Is anybody in danger now?</title>
              <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
              <link rel="stylesheet" href="/govuk-frontend.min.css">
            </head>
            <body class="govuk-template__body">
              <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
              <div class="govuk-width-container">
                <a href="#" class="govuk-back-link">Back</a>
                <main class="govuk-main-wrapper" id="main-content">
                  <form method="post" novalidate>
                    <div class="govuk-form-group">
                      <fieldset class="govuk-fieldset" aria-describedby="hint">
                        <legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">Is anybody in danger now?</h1></legend>
                        <div id="hint" class="govuk-hint">If so, you can call 999 first and come back.</div>
                        <div class="govuk-radios" data-module="govuk-radios">
                          <div class="govuk-radios__item"><input class="govuk-radios__input" id="a" name="danger" type="radio" value="yes"><label class="govuk-label govuk-radios__label" for="a">Yes</label></div>
                          <div class="govuk-radios__item"><input class="govuk-radios__input" id="b" name="danger" type="radio" value="not"><label class="govuk-label govuk-radios__label" for="b">I am not sure</label></div>
                          <div class="govuk-radios__item"><input class="govuk-radios__input" id="c" name="danger" type="radio" value="no"><label class="govuk-label govuk-radios__label" for="c">No</label></div>
                        </div>
                      </fieldset>
                    </div>
                    <button type="submit" class="govuk-button" data-module="govuk-button">Continue</button>
                  </form>
                </main>
              </div>
              <script type="module">
                import { initAll } from '/govuk-frontend.min.js';
                initAll();
                document.body.dataset.usable = 'yes';
              </script>
            </body>
            </html>
            """;
}
