package corridor.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import corridor.network.Network;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import corridor.scenario.ScenarioReader;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario as text, complete in itself, and what is changed in it: the same on every machine.
 *
 * @param yaml the resolved scenario
 * @param changes overrides, {@code path=value}
 */
public record Variant(String id, String yaml, List<String> changes) implements Serializable {

    public Variant {
        changes = List.copyOf(changes);
    }

    public static Variant of(Loaded scenario) {
        return new Variant(scenario.id(), ResolvedYaml.write(scenario), List.of());
    }

    /** The same with more changes, which win over earlier ones. */
    public Variant with(List<String> more) {
        return new Variant(
                id, yaml, Stream.concat(changes.stream(), more.stream()).toList());
    }

    /** @throws InvalidScenario with everything that is wrong with the changes */
    public Loaded read() {
        return ScenarioReader.readText(id, yaml, changes);
    }

    /** @throws InvalidScenario with everything that makes no sense as a whole */
    public Network compile() {
        return Network.compile(read());
    }

    /** Differs between any two variants that could give different results: SHA-256 of all that is in it, in hexadecimal. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(yaml.getBytes(UTF_8));
            for (String change : changes) {
                digest.update((byte) 0);
                digest.update(change.getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
