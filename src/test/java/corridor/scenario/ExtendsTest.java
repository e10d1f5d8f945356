package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.random.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtendsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aBaseAndTwoChanges() throws IOException {
        Files.copy(Path.of("src/test/resources/scenario/small.yaml"), folder.resolve("base.yaml"));
        write("more.yaml", "vessels: {aktau-alat: {count: 8, capacity: 300 TEU}}");
        write("slow.yaml", "vessels: {aktau-alat: {count: 2, sailing: 40 h}}");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static VesselService ferry(Loaded loaded) {
        return requireNonNull(loaded.scenario().vessels().get("aktau-alat"));
    }

    @Test
    void laterFilesWinOverEarlierOnesAndTheFileItselfOverAll() throws IOException {
        Path own = write("own.yaml", "extends: [base.yaml, more.yaml, slow.yaml]\nname: Own\n");
        Loaded loaded = ScenarioReader.read(own, List.of());
        assertThat(loaded.scenario().name()).isEqualTo("Own");
        assertThat(ferry(loaded).count()).isEqualTo(2);
        assertThat(ferry(loaded).capacity().value()).isEqualTo(300);
        assertThat(ferry(loaded).cost().value()).isEqualTo(0.5); // base.yaml, named by neither
    }

    @Test
    void aBareValueDropsTheSourceOfTheOneItReplaces() throws IOException {
        Loaded loaded = ScenarioReader.read(write("own.yaml", "extends: [base.yaml, slow.yaml]"), List.of());
        assertThat(ferry(loaded).sailing()).isEqualTo(new Distribution.Fixed(40 * 3_600));
        assertThat(requireNonNull(loaded.values().get("vessels.aktau-alat.sailing"))
                        .provenance())
                .isEqualTo(Loaded.Provenance.NONE);
    }

    @Test
    void listsAreReplacedAsAWhole() throws IOException {
        Path own = write("own.yaml", "extends: base.yaml\nweather: {caspian: {closes: [alat]}}");
        Loaded loaded = ScenarioReader.read(own, List.of());
        assertThat(requireNonNull(loaded.scenario().weather().get("caspian")).closes())
                .containsExactly("alat");
    }

    @Test
    void everyFileReadIsKeptTheOwnLast() throws IOException {
        Path own = write("own.yaml", "extends: [base.yaml, slow.yaml]");
        Loaded loaded = ScenarioReader.read(own, List.of());
        assertThat(loaded.files())
                .extracting(Loaded.SourceFile::name)
                .containsExactly(
                        folder.resolve("base.yaml").toString(),
                        folder.resolve("slow.yaml").toString(),
                        own.toString());
    }

    @Test
    void aComplaintByPathFindsTheLineThatSaidIt() throws IOException {
        Loaded loaded = ScenarioReader.read(write("own.yaml", "extends: [base.yaml, slow.yaml]"), List.of());
        Path slow = folder.resolve("slow.yaml");
        assertThat(loaded.problem("vessels.aktau-alat.count", "too few.", null)).hasToString(slow + ":1:31: too few.");
        assertThat(loaded.problem("vessels.aktau-alat.no.such", "x.", null).at().file())
                .isEqualTo(slow.toString());
        assertThat(loaded.problem("legs.alat-tbilisi.between.1", "x.", "Y.").at())
                .isEqualTo(new Problem.Position(folder.resolve("base.yaml").toString(), 31, 34));
    }
}
