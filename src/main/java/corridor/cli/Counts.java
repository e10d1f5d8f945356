package corridor.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Numbers on the command line that count something. */
final class Counts {

    private Counts() {}

    /**
     * The number itself.
     *
     * @param option as typed
     * @throws ParameterException if it is too small, by the name of its option
     */
    static int atLeast(CommandSpec command, String option, int given, int least) {
        if (given < least) {
            throw new ParameterException(
                    command.commandLine(), "%s is %d; it must be %d or more.".formatted(option, given, least));
        }
        return given;
    }

    /**
     * The number itself, for points of a Sobol' sequence, which are even only so.
     *
     * @throws ParameterException if it is too small or no power of two, by the name of its option
     */
    static int powerOfTwo(CommandSpec command, String option, int given, int least) {
        int power = Integer.highestOneBit(atLeast(command, option, given, least));
        if (power != given) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s is %d; sobol takes a power of two: %d or %d.".formatted(option, given, power, 2 * power));
        }
        return given;
    }
}
