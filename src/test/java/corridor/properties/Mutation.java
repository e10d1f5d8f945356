package corridor.properties;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One way in which a file goes wrong.
 *
 * @param where a number that says where: any will do
 * @param which what is put there
 */
record Mutation(Kind kind, int where, int which) {

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1",
            "7",
            "0.001",
            "1e99",
            "999999999999",
            ".nan",
            "null",
            "true",
            "word",
            "''",
            "[]",
            "{}",
            "[1, 2]",
            "{value: 3 h}",
            "2025-13-45",
            "25:99-26:00",
            "weibull(shape: 0, scale: 1 h)",
            "*a",
            "&a",
            "!x y",
            "empirical(file: nowhere.csv, column: h, unit: h)",
            "mixture(50 %: 1 h)",
            "mixture(((",
            "\"",
            "|",
            "%",
            "@");
    private static final List<String> UNITS =
            List.of(" h", " d", " min", " TEU", " %", " km", " USD/TEU", " /d", " /h", " TEU/y", "", " parsec");
    private static final List<String> JUNK = List.of(
            "\u0000",
            "\u00ff",
            "\t",
            "\r",
            "\n",
            "{",
            "}",
            "[",
            "]",
            ":",
            "#",
            ",",
            "'",
            "\"",
            "\ud83d\ude82",
            "\u2028",
            "- ",
            "? ",
            "---\n",
            "...\n");

    enum Kind {
        DELETE_LINE,
        DOUBLE_LINE,
        SWAP_LINES,
        RENAME_WORD,
        CHANGE_SCALAR,
        CHANGE_UNIT,
        INDENT,
        OUTDENT,
        TAB,
        JUNK_TEXT,
        JUNK_BYTE,
        CUT_OFF
    }

    static Arbitrary<Mutation> mutations() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(Arbitraries.of(Kind.class), number, number).as(Mutation::new);
    }

    byte[] of(byte[] file) {
        if (file.length == 0) {
            return file;
        }
        int at = where % file.length;
        if (kind == Kind.JUNK_BYTE) {
            byte[] changed = file.clone();
            changed[at] = (byte) which;
            return changed;
        }
        if (kind == Kind.CUT_OFF) {
            return Arrays.copyOf(file, at);
        }
        return of(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private String of(String text) {
        return switch (kind) {
            case RENAME_WORD ->
                replaced(text, "[a-z]{3,}", found -> found.group().substring(1) + "x");
            case CHANGE_SCALAR -> replaced(text, "(?<=: )[^,\\n{}\\[\\]]+", found -> pick(VALUES));
            case CHANGE_UNIT ->
                replaced(text, "(?<=[0-9]) (h|d|min|TEU|%|km|/d|/h|TEU/y)(?=[,}\\n)])", found -> pick(UNITS));
            case JUNK_TEXT -> {
                int at = where % (text.length() + 1);
                yield text.substring(0, at) + pick(JUNK) + text.substring(at);
            }
            default -> lines(text);
        };
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = where % lines.size();
        switch (kind) {
            case DELETE_LINE -> lines.remove(at);
            case DOUBLE_LINE -> lines.add(at, lines.get(at));
            case SWAP_LINES -> Collections.swap(lines, at, which % lines.size());
            case INDENT -> lines.set(at, " ".repeat(1 + which % 4) + lines.get(at));
            case TAB -> lines.set(at, "\t" + lines.get(at));
            default -> lines.set(at, lines.get(at).stripLeading());
        }
        return String.join("\n", lines);
    }

    private String pick(List<String> options) {
        return options.get(which % options.size());
    }

    private String replaced(String text, String pattern, java.util.function.Function<MatchResult, String> by) {
        List<MatchResult> found =
                Pattern.compile(pattern).matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(where % found.size());
        return text.substring(0, one.start()) + by.apply(one) + text.substring(one.end());
    }
}
