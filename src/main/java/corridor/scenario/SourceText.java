package corridor.scenario;

import corridor.scenario.Problem.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a file, or a problem that says why there is none. */
final class SourceText {

    /** Far above any scenario; protects against a wrong file. */
    static final int MAX_BYTES = 5_000_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private SourceText() {}

    /**
     * @param named from where the file is named, for the message when it is not there; the file itself if it is the first
     * @return null after a problem
     */
    static @Nullable String read(Path file, Position named, Problems problems) {
        String refusal = refusal(file);
        if (refusal != null) {
            problems.add(named, refusal, NearestFile.question(file).orElse(null));
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.add(named, "'%s' is above 5 MB, which no scenario is.".formatted(file), null);
                return null;
            }
            return decode(bytes, file, problems);
        } catch (IOException e) {
            problems.add(named, "'%s' cannot be read (%s).".formatted(file, e.getMessage()), null);
            return null;
        }
    }

    private static @Nullable String refusal(Path file) {
        if (!Files.exists(file)) {
            return "there is no file '%s'.".formatted(file);
        }
        if (Files.isDirectory(file)) {
            return "'%s' is a directory, not a scenario file.".formatted(file);
        }
        if (!Files.isRegularFile(file)) {
            return "'%s' is not a plain file.".formatted(file);
        }
        return Files.isReadable(file) ? null : "'%s' may not be read.".formatted(file);
    }

    private static @Nullable String decode(byte[] bytes, Path file, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String[] lines = LINE_BREAK.split(text, -1);
            problems.add(
                    new Position(file.toString(), lines.length, lines[lines.length - 1].length() + 1),
                    "the byte 0x%02X is not UTF-8.".formatted(bytes[in.position()]),
                    "Save the file as UTF-8.");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
