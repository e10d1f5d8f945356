package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.cli.Launched.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    @TempDir
    Path disk;

    private Launched launched;

    @BeforeEach
    void copyTheProject() throws IOException {
        launched = Launched.in(disk.resolve("a folder with spaces"));
    }

    @Test
    void theFirstStartBuildsAndTheSecondDoesNot() throws Exception {
        assertThat(launched.shell("./corridor -V").out()).startsWith("corridor ");
        Answer second = launched.shell("./corridor -V");
        assertThat(second.err()).isEmpty();
        assertThat(launched.builds()).isEqualTo(1);
    }

    /** A file of classes that Java refuses would be no error, only a slow start. */
    @Test
    void laterStartsFindTheirClassesInTheArchive() throws Exception {
        // Java archives nothing of a jar whose path has a space.
        Launched plain = Launched.in(disk.resolve("plain"));
        plain.copyScenarios();
        assertThat(plain.shell("./corridor -V").err()).contains("making later starts quick");
        assertThat(plain.shell("sh -x ./corridor --help").err()).contains(" -XX:SharedArchiveFile=");
        Answer loaded = plain.shell("\"$JAVA_HOME/bin/java\" -XX:+UseSerialGC"
                + " -XX:SharedArchiveFile=$(ls \"$PWD\"/target/launcher/*.jsa) -Xlog:class+load"
                + " -jar \"$PWD\"/target/launcher/corridor.jar --help");
        assertThat(loaded.out()).contains("picocli.CommandLine source: shared objects file");
    }

    @Test
    void aFolderThatWasMovedGetsAnArchiveOfItsOwn() throws Exception {
        launched.shell("./corridor -V");
        Answer moved = launched.shell("mkdir ../moved && cp -a . ../moved && cd ../moved"
                + " && for archive in target/launcher/*.jsa; do echo old >\"$archive\"; done; ./corridor -V");
        assertThat(moved.err()).contains("making later starts quick").doesNotContain("building");
        assertThat(launched.shell("find ../moved/target/launcher -name '*.jsa' -size +1000k")
                        .out())
                .endsWith(".jsa\n");
        assertThat(launched.shell("cd ../moved && ./corridor -V").err()).isEmpty();
    }

    @Test
    void aChangedSourceIsBuiltAgain() throws Exception {
        launched.shell("./corridor -V");
        Path source = Files.writeString(launched.home().resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        launched.shell("./corridor -V");
        assertThat(launched.builds()).isEqualTo(2);
    }

    @Test
    void twoStartsAtTheSameTimeBuildOnce() throws Exception {
        Process first = launched.start("./corridor -V");
        Process second = launched.start("./corridor -V");
        assertThat(first.waitFor() + second.waitFor()).isZero();
        assertThat(launched.text("out", first))
                .isEqualTo(launched.text("out", second))
                .startsWith("corridor ");
        assertThat(launched.builds()).isEqualTo(1);
    }

    @Test
    void aClusterNeedsTheBuildForItAndAnInstalledSpark() throws Exception {
        Answer withoutBuild = launched.shell("./corridor run today.yaml --on spark://localhost:7077");
        assertThat(withoutBuild.exit()).isEqualTo(69);
        assertThat(withoutBuild.err()).contains("mvn -Pspark -DskipTests package");
        Answer withoutSpark = launched.shell("mkdir -p target/spark && touch target/spark/corridor-spark.jar"
                + " && SPARK_HOME= ./corridor run today.yaml --on=spark://localhost:7077");
        assertThat(withoutSpark.exit()).isEqualTo(69);
        assertThat(withoutSpark.err()).contains("set SPARK_HOME");
    }

    @Test
    void aBuildThatFailsShowsItsLogAndLeavesNoLock() throws Exception {
        Files.createFile(launched.home().resolve("broken"));
        for (int attempt = 1; attempt <= 2; attempt++) {
            Answer answer = launched.shell("./corridor -V");
            assertThat(answer.exit()).isEqualTo(70);
            assertThat(answer.err()).contains("cannot find symbol", "the build failed");
        }
        assertThat(launched.home().resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void theLockOfADeadBuildIsBroken() throws Exception {
        Path lock = Files.createDirectories(launched.home().resolve("target/launcher/lock"));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertThat(launched.shell("./corridor -V").exit()).isZero();
    }

    @Test
    void itWorksThroughLinksFromAnywhere() throws Exception {
        Files.createSymbolicLink(disk.resolve("far"), launched.home().resolve("corridor"));
        Files.createSymbolicLink(disk.resolve("further"), Path.of("far"));
        assertThat(launched.shell("cd / && '" + disk.resolve("further") + "' -V")
                        .out())
                .startsWith("corridor ");
        assertThat(launched.shell("cd .. && sh far -V").out()).startsWith("corridor ");
    }

    @Test
    void withoutJavaOrMavenItSaysSo() throws Exception {
        Answer noJava = launched.shell("JAVA_HOME=/nowhere ./corridor -V");
        assertThat(noJava.exit()).isEqualTo(69);
        assertThat(noJava.err()).contains("Java 17 or newer is needed", "/nowhere/bin/java");
        Files.delete(launched.home().resolve("bin/mvn"));
        Answer noMaven =
                launched.shell("mkdir tools; for t in sh find head mkdir cat rm; do ln -s $(command -v $t) tools; done;"
                        + " PATH=$PWD/tools ./corridor -V");
        assertThat(noMaven.exit()).isEqualTo(69);
        assertThat(noMaven.err()).contains("'mvn' is not on PATH");
    }

    @Test
    void argumentsArriveAsTyped() throws Exception {
        assertThat(launched.shell("./corridor 'a  b*'").err()).contains("there is no command 'a  b*'");
        assertThat(launched.shell("./corridor nosuch").exit()).isEqualTo(2);
    }
}
