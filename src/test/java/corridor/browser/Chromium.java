package corridor.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Chromium of this machine, spoken to over the DevTools protocol. It has a profile of its own that is deleted with it.
 *
 * <pre>{@code
 * try (Chromium browser = Chromium.start(); ChromiumPage page = browser.open(report, 1280, 800)) {
 *     page.click("#replay-play");
 *     assertThat(page.errors()).isEmpty();
 * }
 * }</pre>
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path profile;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private Chromium(Process process, Path profile) throws IOException, InterruptedException {
        this.process = process;
        this.profile = profile;
        port = port(process, profile.resolve("DevToolsActivePort"));
    }

    /** Starts it; where there is none, the test is skipped and says so. */
    public static Chromium start() {
        Optional<Path> program = find();
        Assumptions.assumeTrue(
                program.isPresent(), "no browser: none of %s is on the PATH, so pages are not tested".formatted(NAMES));
        try {
            Path profile = Files.createTempDirectory("corridor-chromium");
            Process process = new ProcessBuilder(
                            program.get().toString(),
                            "--headless",
                            "--no-sandbox", // the tests run as root in containers, and open files of their own alone
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--force-color-profile=srgb",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Chromium(process, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Chromium takes any free port and writes it down. */
    private static int port(Process process, Path file) throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 50) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Integer.parseInt(Files.readAllLines(file).get(0));
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("Chromium ended at once, with code " + process.exitValue() + ".");
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium did not open its port within " + PATIENCE.toSeconds() + " s.");
    }

    /** A new page that has loaded a file, in CSS pixels on a screen of ordinary density. */
    public ChromiumPage open(Path file, int width, int height) {
        ChromiumPage page = blank(width, height);
        page.load(file.toUri());
        return page;
    }

    /** Processor time that it has used by now, with all its helpers. */
    public double cpuSeconds() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                        .flatMap(each -> each.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1e9;
    }

    /** A new page, empty. */
    public ChromiumPage blank(int width, int height) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/json/new".formatted(port)))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            String target =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            String socket = JsonMapper.shared()
                    .readTree(target)
                    .get("webSocketDebuggerUrl")
                    .asString();
            return new ChromiumPage(DevTools.connect(http, URI.create(socket)), width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
            deleteProfile();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** As far as it goes: helpers of the browser may still write while it ends, and a temporary folder left is no failure. */
    private void deleteProfile() {
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while a browser was at work", e);
    }
}
