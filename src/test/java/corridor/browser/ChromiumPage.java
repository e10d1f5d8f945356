package corridor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/** One page in a browser: what a person can do with it, and what went on in it since it was opened. */
public final class ChromiumPage implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final Map<String, Integer> KEYS = Map.of(
            "Enter",
            13,
            "Escape",
            27,
            " ",
            32,
            "End",
            35,
            "Home",
            36,
            "ArrowLeft",
            37,
            "ArrowUp",
            38,
            "ArrowRight",
            39,
            "ArrowDown",
            40,
            "Tab",
            9);

    private final DevTools tools;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch loaded = new CountDownLatch(1);

    ChromiumPage(DevTools tools, int width, int height) {
        this.tools = tools;
        tools.listen(this::happened);
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
            tools.send(domain + ".enable", Map.of());
        }
        resize(width, height, 1);
    }

    private void happened(String event, JsonNode what) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.countDown();
            case "Network.requestWillBeSent" ->
                requests.add(what.get("request").get("url").asString());
            case "Runtime.exceptionThrown" ->
                errors.add(what.get("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                String type = what.get("type").asString();
                if (type.equals("error") || type.equals("warning") || type.equals("assert")) {
                    errors.add(type + ": " + what.get("args"));
                }
            }
            case "Log.entryAdded" -> {
                JsonNode entry = what.get("entry");
                if (!entry.get("level").asString().equals("verbose")) {
                    errors.add(entry.get("text").asString());
                }
            }
            default -> {}
        }
    }

    /** Returns when everything of it is loaded. */
    public void load(URI address) {
        loaded = new CountDownLatch(1);
        tools.send("Page.navigate", Map.of("url", address.toString()));
        try {
            if (!loaded.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(address + " did not load.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the console has of errors and warnings, refusals of the content security policy among them. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** What it asked for that is not in its file: neither the file itself nor data within it. */
    public List<String> requestsThatLeave() {
        return requests.stream()
                .filter(url -> !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:"))
                .toList();
    }

    /** Files that it read: itself alone, when it stands for itself. */
    public List<String> filesRead() {
        return requests.stream()
                .filter(url -> url.startsWith("file:"))
                .map(url -> url.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    /** @param density device pixels to a CSS pixel */
    public void resize(int width, int height, double density) {
        tools.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", density, "mobile", false));
    }

    /** As a person sees it who asked for less motion. */
    public void preferReducedMotion() {
        tools.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** As it is printed. */
    public void showAsPrinted() {
        tools.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The value of an expression; of a promise, what it brings. */
    public JsonNode value(String expression) {
        JsonNode answer = tools.send(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        JsonNode value = answer.get("result").get("value");
        return value == null ? answer.get("result") : value;
    }

    public String text(String expression) {
        return value(expression).asString();
    }

    public int number(String expression) {
        return value(expression).asInt();
    }

    public boolean isTrue(String expression) {
        return value(expression).asBoolean();
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        for (int waited = 0; !isTrue(expression); waited += 25) {
            if (waited > PATIENCE_MILLIS) {
                throw new AssertionError("It never came true that " + expression);
            }
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** With the mouse, in the middle of the first element of this selector. */
    public void click(String selector) {
        JsonNode at = value("""
                (() => { const e = document.querySelector('%s'); e.scrollIntoView({block: 'center', behavior: 'instant'});
                const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()""".formatted(selector));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            tools.send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get(0).asDouble(),
                            "y",
                            at.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** A key, by its name in the browser: {@code " "}, {@code "ArrowRight"}, {@code "Tab"}, a letter. */
    public void press(String key) {
        Map<String, Object> stroke = new HashMap<>();
        stroke.put("key", key);
        stroke.put("code", key.equals(" ") ? "Space" : key);
        stroke.put("windowsVirtualKeyCode", KEYS.getOrDefault(key, (int)
                key.toUpperCase(java.util.Locale.ROOT).charAt(0)));
        stroke.put("type", "keyDown");
        if (key.length() == 1) {
            stroke.put("text", key);
        } else if (key.equals("Enter")) {
            stroke.put("text", "\r");
        }
        tools.send("Input.dispatchKeyEvent", stroke);
        stroke.put("type", "keyUp");
        stroke.remove("text");
        tools.send("Input.dispatchKeyEvent", stroke);
    }

    /** What a screen reader comes upon, each as {@code role: name}; what it passes over is left out. */
    public List<String> spoken() {
        List<String> spoken = new ArrayList<>();
        for (JsonNode node : tools.send("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
            if (!node.path("ignored").asBoolean(false)) {
                spoken.add(node.path("role").path("value").asString("") + ": "
                        + node.path("name").path("value").asString(""));
            }
        }
        return spoken;
    }

    /** Whether it is wider than its window, so that one would have to scroll sideways. */
    public boolean overflowsSideways() {
        return isTrue("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** A picture of what the window shows. */
    public void screenshot(Path png) {
        byte[] picture = Base64.getDecoder()
                .decode(tools.send("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asString());
        try {
            Files.write(png, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time that the thread of the page has used by now. */
    public double cpuSeconds() {
        tools.send("Performance.enable", Map.of("timeDomain", "threadTicks"));
        for (JsonNode metric : tools.send("Performance.getMetrics", Map.of()).get("metrics")) {
            if (metric.get("name").asString().equals("TaskDuration")) {
                return metric.get("value").asDouble();
            }
        }
        throw new AssertionError("Chromium no longer says how long its tasks take.");
=======
    /** As a PDF of A4 pages. */
    public byte[] printed() {
        return Base64.getDecoder()
                .decode(tools.send("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .asString());
    }

    /** Fails with all that went wrong: an error in the console, or anything asked for outside its file. */
    public void mustBeClean() {
        Assertions.assertThat(errors()).as("console").isEmpty();
        Assertions.assertThat(requestsThatLeave()).as("requests").isEmpty();
        Assertions.assertThat(filesRead()).as("files").hasSizeLessThanOrEqualTo(1);
    }

    @Override
    public void close() {
        tools.close();
    }
}
