package corridor.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tests of pages stand on: that a browser's complaints are heard. */
class ChromiumPageIT {

    private static Chromium browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aPageThatStandsForItselfIsClean() throws IOException {
        try (ChromiumPage page = page("<p>One container</p>")) {
            page.mustBeClean();
            assertThat(page.text("document.querySelector('p').textContent")).isEqualTo("One container");
        }
    }

    @Test
    void errorsInTheConsoleAreHeard() throws IOException {
        try (ChromiumPage page = page("<script>nowhere.to.go()</script>")) {
            assertThat(page.errors()).anyMatch(error -> error.contains("nowhere is not defined"));
            assertThatThrownBy(page::mustBeClean).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void refusalsOfTheContentSecurityPolicyAreHeard() throws IOException {
        try (ChromiumPage page = page(
                "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\"><script>var a = 1</script>")) {
            assertThat(page.errors()).anyMatch(error -> error.contains("Content Security Policy"));
        }
    }

    @Test
    void aRequestThatLeavesThePageIsSeen() throws IOException {
        try (ChromiumPage page = page("<img src='http://127.0.0.1:9/map.png'>")) {
            assertThat(page.requestsThatLeave()).containsExactly("http://127.0.0.1:9/map.png");
        }
    }

    @Test
    void keysAndTheMouseReachThePage() throws IOException {
        try (ChromiumPage page =
                page("<button aria-label='Play' onclick='this.dataset.on=1'>x</button><input aria-label='Name'>")) {
            page.click("button");
            page.until("document.querySelector('button').dataset.on === '1'");
            page.click("input");
            page.press("a");
            page.until("document.querySelector('input').value === 'a'");
            assertThat(page.spoken()).contains("button: Play", "textbox: Name");
        }
    }

    private ChromiumPage page(String body) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "<!doctype html><html lang='en'><title>T</title><body>" + body);
        return browser.open(file, 800, 600);
    }
}
