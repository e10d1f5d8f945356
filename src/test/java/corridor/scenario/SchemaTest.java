package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** To write the schema anew after a change to the records: {@code mvn test -Dtest=SchemaTest -Dcorridor.schema.write=true}. */
class SchemaTest {

    private static final Path RESOURCE = Path.of("src/main/resources/corridor/corridor.schema.json");

    @Test
    void theSchemaInTheProgramIsTheOneThatTheRecordsGive() throws IOException {
        String generated = new ScenarioSchema(KeyTable::meaning).text();
        if (Boolean.getBoolean("corridor.schema.write")) {
            Files.writeString(RESOURCE, generated);
        }
        assertThat(Files.readString(RESOURCE)).isEqualTo(generated);
    }
}
