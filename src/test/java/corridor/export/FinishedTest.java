package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import corridor.report.ReportInfo;
import corridor.report.SampleStudies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that stands in its folder is read again, or it is said why not. */
class FinishedTest {

    private static final ReportInfo INFO = new ReportInfo("", "0.1.0", List.of(), List.of(), List.of());

    @TempDir
    Path disk;

    private Path result;

    @BeforeEach
    void aResultStands() throws IOException {
        result = disk.resolve("result");
        try (ResultFolder folder = ResultFolder.open(result)) {
            folder.write(Fixture.compare());
            folder.keep(Fixture.compare(), INFO);
            Files.writeString(folder.path().resolve("report.html"), "the old page");
            folder.publish(Fixture.MANIFEST);
        }
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(result.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(result.resolve(file), text.replace(from, to));
    }

    private void isRefused(Path folder, boolean damaged, String... words) {
        assertThatExceptionOfType(UnreadableResult.class)
                .isThrownBy(() -> Finished.in(folder).experiment())
                .satisfies(failure -> {
                    assertThat(failure.getMessage())
                            .startsWith("'" + folder + "' ")
                            .contains(words);
                    assertThat(failure.remedy()).endsWith(".");
                    assertThat(failure.damaged()).isEqualTo(damaged);
                });
    }

    @Test
    void itsSummaryCanBeWrittenFromItAgain() {
        Finished finished = Finished.in(result);
        assertThat(finished.isStudy()).isFalse();
        assertThat(Summary.text(finished.experiment())).isEqualTo(Summary.text(Fixture.compare()));
        assertThat(finished.background(ReportInfo.class)).isEqualTo(INFO);
        assertThat(finished.commandLine()).isEqualTo(Fixture.MANIFEST.command().typed());
    }

    @Test
    void aStudyIsKnownForOne() {
        Path studied = disk.resolve("study");
        try (ResultFolder folder = ResultFolder.open(studied)) {
            folder.keep(SampleStudies.small(), INFO);
            folder.publish(Fixture.MANIFEST);
        }
        assertThat(Finished.in(studied).isStudy()).isTrue();
        assertThat(StudySummary.text(Finished.in(studied).study())).isEqualTo(StudySummary.text(SampleStudies.small()));
    }

    @Test
    void whatIsTakenOverIsAllButWhatIsDrawnAndItsManifestOnlyHasOtherFiles() throws IOException {
        Finished finished = Finished.in(result);
        String before = Files.readString(result.resolve("manifest.json"));
        try (ResultFolder folder = ResultFolder.open(result)) {
            folder.takeOver(finished);
            assertThat(folder.path().resolve("report.html")).doesNotExist();
            assertThat(folder.path().resolve("tables/flows.csv"))
                    .hasSameTextualContentAs(result.resolve("tables/flows.csv"));
            Files.writeString(folder.path().resolve("report.html"), "the old page");
            folder.publish(finished, new Manifest.Drawing("en", "png,svg"));
        }
        assertThat(result.resolve("manifest.json")).hasContent(before);
    }

    @Test
    void aFolderThatIsNoResultIsRefused() throws IOException {
        isRefused(disk.resolve("nowhere"), false, "is not there");
        isRefused(Files.writeString(disk.resolve("file"), ""), false, "is a file");
        isRefused(Files.createDirectory(disk.resolve("empty")), false, "holds no 'manifest.json'");
        change("manifest.json", "corridor-manifest/1", "somebody-else/1");
        isRefused(result, false, "of something else");
    }

    @Test
    void aResultOfAnotherVersionIsRefusedByTheNumberOfItsSchema() throws IOException {
        change("manifest.json", "corridor-manifest/1", "corridor-manifest/9");
        isRefused(result, false, "'corridor-manifest/9'", "corridor 0.1.0 wrote it");
    }

    @Test
    void aResultFromBeforeAnythingWasKeptIsRefused() throws IOException {
        change("manifest.json", "\"results.json\"", "\"other.json\"");
        isRefused(result, false, "has no 'results.json'", "corridor 0.1.0 wrote it");
    }

    @Test
    void oneChangedDigitIsNoticed() throws IOException {
        change("results.json", "5120.0", "5121.0");
        isRefused(result, true, "not what was written");
    }

    @Test
    void aResultThatLostItsNumbersIsRefused() throws IOException {
        Files.delete(result.resolve("results.json"));
        isRefused(result, true, "has lost its 'results.json'");
        change("manifest.json", "{", "");
        isRefused(result, true, "is no JSON");
    }

    /** Written whole, with a digest that fits, but with a field that this version does not know, or without one that it needs. */
    @Test
    void otherFieldsAreAnotherVersion() throws IOException {
        for (String other : List.of("\"sowing\":", "\"seed\":1,\"sowing\":")) {
            String old = Digest.of(result.resolve("results.json"));
            change("results.json", other.startsWith("\"seed") ? "\"sowing\":" : "\"seed\":", other);
            change("manifest.json", old, Digest.of(result.resolve("results.json")));
            isRefused(result, false, "with other fields");
        }
    }
}
