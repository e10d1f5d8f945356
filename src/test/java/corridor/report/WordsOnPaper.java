package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** Paper that remembers where every word was written. */
final class WordsOnPaper extends SVGGraphics2D {

    record Word(String text, Rectangle2D box) {}

    private final List<Word> words;
    private final List<Rectangle2D> filled;

    private WordsOnPaper() {
        super(GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        words = new ArrayList<>();
        filled = new ArrayList<>();
    }

    private WordsOnPaper(WordsOnPaper parent) {
        super(parent);
        words = parent.words;
        filled = parent.filled;
    }

    static List<Word> of(JFreeChart chart, int height) {
        WordsOnPaper paper = new WordsOnPaper();
        chart.draw(paper, new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
        return paper.words;
    }

    /** The bounds of all shapes that were filled, and the area within the axes. */
    record Filled(List<Rectangle2D> shapes, Rectangle2D area) {}

    static Filled filled(JFreeChart chart, int height) {
        WordsOnPaper paper = new WordsOnPaper();
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(paper, new Rectangle2D.Double(0, 0, Theme.WIDTH, height), info);
        return new Filled(paper.filled, info.getPlotInfo().getDataArea());
    }

    @Override
    public void fill(Shape shape) {
        filled.add(getTransform().createTransformedShape(shape).getBounds2D());
        super.fill(shape);
    }

    /** Asserts that no word leaves the picture or touches another. */
    static void apart(ChartFiles.Drawing drawing) {
        List<Word> words = of(drawing.chart(), drawing.height());
        Rectangle2D picture = new Rectangle2D.Double(0, 0, Theme.WIDTH, drawing.height());
        assertThat(words)
                .hasSizeGreaterThan(5) // title, note, foot and what is in it
                .allMatch(word -> picture.contains(word.box()));
        for (int i = 0; i < words.size(); i++) {
            for (Word other : words.subList(i + 1, words.size())) {
                assertThat(words.get(i).box().intersects(other.box()))
                        .as("'%s' touches '%s'", words.get(i).text(), other.text())
                        .isFalse();
            }
        }
    }

    @Override
    public Graphics2D create() {
        return new WordsOnPaper(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        double size = font.getSize2D();
        // From the top of capitals to the foot of a p, which is what can be seen to touch.
        Shape box = new Rectangle2D.Double(x, y - 0.74 * size, Ink.width(text, font), 0.95 * size);
        words.add(new Word(text, getTransform().createTransformedShape(box).getBounds2D()));
        super.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }
}
