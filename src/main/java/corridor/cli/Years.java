package corridor.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How many replications: {@code 30}, or {@code +20} for so many more than there are.
 *
 * @param more whether they come on top
 */
record Years(int number, boolean more) {

    static final class Converter implements ITypeConverter<Years> {
        @Override
        public Years convert(String text) {
            boolean more = text.startsWith("+");
            try {
                return new Years(Integer.parseInt(more ? text.substring(1) : text), more);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'%s' is not a whole number".formatted(text));
            }
        }
    }
}
