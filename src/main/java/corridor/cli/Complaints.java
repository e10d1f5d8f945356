package corridor.cli;

import corridor.export.OutputFailure;
import corridor.export.UnreadableResult;
import corridor.scenario.InvalidScenario;
import corridor.scenario.NearestName;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Everything that can go wrong, in words for whoever typed the command. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Pattern ONE_OF =
            Pattern.compile("expected one of \\[([A-Z_, ]+)] \\(case-insensitive\\) but was '(.*)'");

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        PrintWriter err = e.getCommandLine().getErr();
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched().get(0), command, err);
        } else {
            err.println("corridor: " + plain(String.valueOf(e.getMessage())));
            oneDash(arguments, command).ifPresent(name -> err.printf("  Maybe '%s', with two dashes?%n", name));
        }
        err.printf("  '%s --help' shows the usage.%n", command.qualifiedName());
        return ExitCode.BAD_COMMAND_LINE.code();
    }

    /** A long option typed with one dash, which is read as a short one with its value. */
    private static Optional<String> oneDash(String[] arguments, CommandSpec command) {
        List<String> names = optionNames(command);
        return Arrays.stream(arguments)
                .map(argument -> "-" + argument.replaceFirst("=.*", ""))
                .filter(name -> name.startsWith("--") && names.contains(name))
                .findFirst();
    }

    /** In the user's words, with names as they are typed. */
    private static String plain(String message) {
        Matcher words = ONE_OF.matcher(message);
        if (!words.find()) {
            return message.replaceFirst("is not an? (int|long)$", "is not a whole number");
        }
        String names = words.group(1).toLowerCase(Locale.ROOT);
        String nearest = NearestName.question(words.group(2), List.of(names.split(", ")))
                .map(question -> "%n  ".formatted() + question)
                .orElse("");
        return words.replaceFirst(Matcher.quoteReplacement(
                "it is '%s', and must be one of %s.%s".formatted(words.group(2), names, nearest)));
    }

    private static void unmatched(String argument, CommandSpec command, PrintWriter err) {
        boolean option = argument.startsWith("-");
        boolean commandName = !option && !command.subcommands().isEmpty();
        String kind = option ? "option" : commandName ? "command" : "place for";
        err.printf("corridor: there is no %s '%s'.%n", kind, argument);
        List<String> names = option
                ? optionNames(command)
                : List.copyOf(command.subcommands().keySet());
        Optional<String> nearest = NearestName.question(argument.replaceFirst("=.*", ""), names);
        if (nearest.isPresent()) {
            err.printf("  %s%n", nearest.get());
        } else if (commandName && argument.endsWith(".yaml")) {
            err.printf("  Maybe 'corridor run %s'?%n", argument);
        }
    }

    private static List<String> optionNames(CommandSpec command) {
        return command.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult arguments) {
        PrintWriter err = line.getErr();
        if (e instanceof InvalidScenario invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.BAD_SCENARIO.code();
        }
        if (e instanceof OutputFailure failure) {
            err.printf("corridor: %s%n  %s%n", failure.getMessage(), failure.remedy());
            return ExitCode.NOT_WRITTEN.code();
        }
        if (e instanceof UnreadableResult unreadable) {
            err.printf("corridor: %s%n  %s%n", unreadable.getMessage(), unreadable.remedy());
            return (unreadable.damaged() ? ExitCode.AUDIT_FAILED : ExitCode.BAD_COMMAND_LINE).code();
        }
        err.printf("corridor: a defect of ours: %s. Please report it with the output of -v.%n", brief(e));
        if (ConsoleOptions.of(line.getCommandSpec()).verbose()) {
            e.printStackTrace(err);
        }
        return ExitCode.DEFECT.code();
    }

    private static String brief(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + ": " + message;
    }
}
