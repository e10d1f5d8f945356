package corridor.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Inter, from the jar, whatever the machine has. A slim image has no font configuration, and there even loading a font from a
 * file fails; so a configuration that names the bundled fonts is written before the first class of AWT is touched.
 */
final class Fonts {

    private static final String[] FILES = {"Inter-Regular.ttf", "Inter-SemiBold.ttf"};

    private Fonts() {}

    static Font regular(double size) {
        return Loaded.REGULAR.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return Loaded.SEMIBOLD.deriveFont((float) size);
    }

    /** The text with every character that the fonts lack replaced, so that no empty box is drawn. */
    static String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\n' || Loaded.REGULAR.canDisplay(c) ? c : '?')
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    /** Loaded at the first use, after the configuration is in place. */
    private static final class Loaded {
        static final Font REGULAR;
        static final Font SEMIBOLD;

        static {
            System.setProperty("java.awt.headless", "true");
            try {
                Path directory = Files.createTempDirectory("corridor-fonts");
                directory.toFile().deleteOnExit();
                for (String file : FILES) {
                    unpack(file, directory);
                }
                configure(directory);
                REGULAR = Font.createFont(
                        Font.TRUETYPE_FONT, directory.resolve(FILES[0]).toFile());
                SEMIBOLD = Font.createFont(
                        Font.TRUETYPE_FONT, directory.resolve(FILES[1]).toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("The bundled fonts are damaged.", e);
            }
        }

        private static void unpack(String file, Path directory) throws IOException {
            Path target = directory.resolve(file);
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null) {
                    throw new IOException("The program comes without its font " + file + ".");
                }
                Files.copy(in, target);
            }
            target.toFile().deleteOnExit();
        }

        private static void configure(Path directory) throws IOException {
            StringBuilder lines = new StringBuilder("version=1\n");
            for (String family : new String[] {"dialog", "dialoginput", "sansserif", "serif", "monospaced"}) {
                for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                    String font = style.startsWith("bold") ? "InterSemiBold" : "Inter";
                    lines.append("%s.%s.latin-1=%s%n".formatted(family, style, font));
                }
            }
            lines.append("sequence.allfonts=latin-1\n");
            lines.append("filename.Inter=").append(directory.resolve(FILES[0])).append('\n');
            lines.append("filename.InterSemiBold=")
                    .append(directory.resolve(FILES[1]))
                    .append('\n');
            Path configuration = directory.resolve("fontconfig.properties");
            Files.writeString(configuration, lines);
            configuration.toFile().deleteOnExit();
            System.setProperty("sun.awt.fontconfig", configuration.toString());
        }
    }
}
