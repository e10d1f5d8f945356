package corridor.report;

import java.util.List;

/**
 * What a report says beside the results, known to the caller alone.
 *
 * @param commandLine that repeats the experiment
 * @param version of the program
 * @param sections lines that are not open yet, scenario by scenario
 * @param assumptions of the base first, then what the candidates have otherwise
 */
public record ReportInfo(
        String commandLine,
        String version,
        List<ScenarioInfo> scenarios,
        List<SectionInfo> sections,
        List<AssumptionRow> assumptions) {

    public ReportInfo {
        scenarios = List.copyOf(scenarios);
        sections = List.copyOf(sections);
        assumptions = List.copyOf(assumptions);
    }

    /** The same of another command. */
    public ReportInfo repeatedBy(String command) {
        return new ReportInfo(command, version, scenarios, sections, assumptions);
    }

    /**
     * @param id name of the file without its ending
     * @param about in the words of the file
     * @param files all that were read for it
     */
    public record ScenarioInfo(String id, String name, String about, List<String> files) {
        public ScenarioInfo {
            files = List.copyOf(files);
        }
    }

    /**
     * One value of a scenario and where it comes from; empty strings where the file does not say.
     *
     * @param scenario id of the scenario
     * @param path such as {@code vessels.aktau-alat.count}
     * @param value as written, with its unit
     * @param source ids of published figures
     * @param note why the value is what it is
     * @param standing how well founded it is: {@code high}, {@code medium}, {@code low} or {@code unrated} for what is published,
     *     {@code derived}, {@code estimate}, {@code unsourced}; {@code choice} for what is no number
     */
    public record AssumptionRow(
            String scenario,
            String path,
            String value,
            String source,
            String confidence,
            String range,
            String note,
            String standing) {}

    /**
     * A section of line that is not open yet; empty strings where the file does not say.
     *
     * @param scenario its name
     * @param leg its id
     * @param state in the words of the file, {@code under construction}
     * @param built share of the works that is done, as published
     * @param asOf day of the news
     * @param opens first day on which the scenario lets trains on it
     * @param opensRange from when to when that may be
     * @param paths trains a day and direction, as the scenario has it
     * @param source ids of published figures
     */
    public record SectionInfo(
            String scenario,
            String leg,
            String length,
            String state,
            String built,
            String asOf,
            String opens,
            String opensRange,
            String paths,
            String source) {}
}
