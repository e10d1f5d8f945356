package corridor.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds for every page, whatever is on it. */
final class PageRules {

    private PageRules() {}

    static void asksNothing(String page) {
        assertThat(policy(page)).contains("default-src 'none';");
        assertThat(page).doesNotContain("<link");
        String names = page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "");
        assertThat(names).doesNotContainPattern("(?i)https?://");
        assertThat(Pattern.compile("<[^>]*(?:src|href)=\"(?!#)").matcher(names).find())
                .isFalse();
    }

    /** Scripts and styles by hash, none by attribute. */
    static void runsOnlyWhatItsPolicyNames(String page) throws Exception {
        String policy = policy(page);
        assertThat(policy).doesNotContain("unsafe");
        assertThat(policy).contains("script-src " + hashes(page, "script") + ";");
        assertThat(policy).contains("style-src " + hashes(page, "style") + ";");
        assertThat(page).doesNotContainPattern("<[^>]*\\s(?:style|on[a-z]+)=\"");
    }

    private static String policy(String page) {
        return found(page, "Content-Security-Policy\" content=\"([^\"]+)\"")
                .get(0)
                .replace("&#39;", "'");
    }

    private static String hashes(String page, String tag) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        return found(page, "<" + tag + ">(.*?)</" + tag + ">").stream()
                .map(text -> "'sha256-" + Base64.getEncoder().encodeToString(sha.digest(text.getBytes(UTF_8))) + "'")
                .collect(Collectors.joining(" "));
    }

    static void linksLead(String page) {
        assertThat(found(page, " href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(ids(page));
    }

    static List<String> ids(String page) {
        return found(page, " id=\"([^\"]+)\"");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
