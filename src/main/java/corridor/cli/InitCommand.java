package corridor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import corridor.scenario.Schema;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        description = InitCommand.ABOUT,
        footer = {"", "Example: corridor init my-corridor"})
final class InitCommand implements Callable<Integer> {

    static final String ABOUT = "Write a small scenario of your own to begin with, and a thin one that changes it.";

    @Parameters(
            paramLabel = "DIR",
            description = "Where to write; made if it is not there. Nothing is ever overwritten.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, String> files = files();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "'%s' is a file, not a folder.".formatted(folder));
        }
        for (String name : files.keySet()) {
            mustBeFree(folder.resolve(name));
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.printf("corridor: '%s' cannot be written: %s.%n", folder, reason(e));
            err.println("Name a folder that you may write to.");
            return ExitCode.NOT_WRITTEN.code();
        }
        say(files);
        return ExitCode.RAN.code();
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return "'%s' is a file, not a folder".formatted(taken.getFile());
        }
        return e instanceof FileSystemException disk && disk.getReason() != null
                ? disk.getReason()
                : "the disk refuses";
    }

    private void mustBeFree(Path file) {
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), "there is '%s' already; nothing was written.".formatted(file));
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : new String[] {"base.yaml", "faster.yaml", "README.md"}) {
            files.put(name, resource("/init/" + name));
        }
        files.put("corridor.schema.json", Schema.text());
        return files;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void say(Map<String, String> files) {
        PrintWriter out = spec.commandLine().getOut();
        files.keySet().forEach(name -> out.println(folder.resolve(name)));
        if (!ConsoleOptions.of(spec).quiet()) {
            out.printf(
                    "%nNext: corridor compare %s %s -r 5%n",
                    folder.resolve("base.yaml"), folder.resolve("faster.yaml"));
        }
    }
}
