import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes pictures again with no more than 128 colours each, which nobody sees in a chart: {@code java Smaller.java FILE...}. */
final class Smaller {

    private static final int COLOURS = 128;

    private Smaller() {}

    public static void main(String[] files) throws Exception {
        System.setProperty("java.awt.headless", "true");
        for (String name : files) {
            File file = new File(name);
            ImageIO.write(smaller(ImageIO.read(file)), "png", file);
        }
    }

    private static BufferedImage smaller(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(coarse(pixel), 1, Integer::sum);
        }
        List<Integer> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        IndexColorModel palette = new IndexColorModel(
                8, most.size(), most.stream().mapToInt(colour -> colour).toArray(), 0, false, -1, 0);
        BufferedImage small = new BufferedImage(
                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = nearest.computeIfAbsent(coarse(pixels[i]), colour -> nearest(colour, most)).byteValue();
        }
        small.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indices);
        return small;
    }

    /** What hardly differs is one colour; white and black stay. */
    private static int coarse(int pixel) {
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int value = pixel >> shift & 0xFF;
            colour |= Math.min(255, (value + 2) / 5 * 5) << shift;
        }
        return colour;
    }

    private static int nearest(int colour, List<Integer> palette) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            best = distance(colour, palette.get(i)) < distance(colour, palette.get(best)) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int by = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += by * by;
        }
        return sum;
    }
}
