package corridor.cli;

import corridor.export.Manifest;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which corridor, on which Java. */
final class Version implements IVersionProvider {

    /** As the jar says; classes that are not in a jar do not know. */
    static String ofProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    static String ofJava() {
        return "%s %s".formatted(System.getProperty("java.version"), System.getProperty("java.vendor"));
    }

    static Manifest.Maker ofAll() {
        return new Manifest.Maker(ofProgram(), ofJava(), ofSystem());
    }

    private static String ofSystem() {
        return "%s %s %s"
                .formatted(
                        System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"));
    }

    @Override
    public String[] getVersion() {
        return new String[] {"corridor " + ofProgram(), "Java " + ofJava()};
    }
}
