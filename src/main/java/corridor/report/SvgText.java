package corridor.report;

/** What must be said differently in SVG so that it fits any page and shows the bundled font. */
final class SvgText {

    private static final String FAMILY = "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\"";

    private SvgText() {}

    /** Scales with its frame, and names the font by family and weight. */
    static String tidy(String svg, int width, int height) {
        int root = svg.indexOf("<svg");
        int end = svg.indexOf('>', root);
        String head = svg.substring(root, end)
                .replaceAll(" width=\"[^\"]*\"", "")
                .replaceAll(" height=\"[^\"]*\"", "")
                .replace(
                        "<svg",
                        "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                                .formatted(width, height, width, height));
        return (head + svg.substring(end))
                .replace("font-family=\"'Inter SemiBold'\"", "font-weight=\"600\" " + FAMILY)
                .replace("font-family=\"'Inter'\"", "font-weight=\"400\" " + FAMILY)
                .replace("font-family=\"'Dialog'\"", FAMILY)
                .replace("\r\n", "\n");
    }

    /** For a page with several: ids made its own, the frame's width, and a name for those who cannot see it. */
    static String inline(String svg, String name, String label) {
        String own = svg.replaceAll("\\bid=\"", "id=\"" + name + "-")
                .replace("url(#", "url(#" + name + "-")
                .replace("href=\"#", "href=\"#" + name + "-");
        int end = own.indexOf('>');
        String head = own.substring(0, end).replaceFirst(" width=\"\\d+\"", "").replaceFirst(" height=\"\\d+\"", "");
        return head + " role=\"img\" aria-label=\"" + escaped(label) + "\"" + own.substring(end);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
