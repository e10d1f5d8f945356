package corridor.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the program tells the shell. */
enum ExitCode {
    RAN(0, "it ran"),
    DEFECT(1, "a defect of the program"),
    BAD_COMMAND_LINE(2, "bad command line"),
    BAD_SCENARIO(3, "bad scenario"),
    AUDIT_FAILED(
            4,
            "a run broke one of its own checks: its results are written, do not believe them; or a result is not what was written"),
    NOT_REACHED(5, "the precision or the decision was not reached in the budget; what is known is written"),
    INFEASIBLE(6, "nothing that was tried keeps to all limits; the nearest to it is written"),
    NOT_WRITTEN(74, "the results could not be written"),
    INTERRUPTED(130, "interrupted; what was run is kept for --resume, earlier results are as they were");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** For the foot of the help: ours, and those of the launcher, which are said before the program begins. */
    static Map<String, String> meanings() {
        Map<Integer, String> meanings = new TreeMap<>();
        Arrays.stream(values()).forEach(exit -> meanings.put(exit.code, exit.meaning));
        meanings.put(69, "it could not start: Java, Maven or Spark is missing, or too old");
        meanings.put(70, "it could not start: the program could not be built");
        Map<String, String> texts = new LinkedHashMap<>();
        meanings.forEach((code, meaning) -> texts.put(code.toString(), meaning));
        return texts;
    }
}
