package corridor.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Writes groups of keys as YAML, one value a line. */
final class YamlWriter {

    private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

    private YamlWriter() {}

    /** @param groups of groups, or of {@link Tree}s */
    static String text(Map<String, Object> groups) {
        Lines lines = new Lines();
        DumpSettings settings =
                DumpSettings.builder().setSplitLines(false).setWidth(100_000).build();
        new Dump(settings).dumpNode(node(groups), lines);
        return lines.text.toString();
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> group) {
            List<NodeTuple> entries = new ArrayList<>();
            group.forEach((key, child) -> entries.add(new NodeTuple(scalar(String.valueOf(key)), node(child))));
            boolean oneLine = group.containsKey("value") || group.isEmpty();
            return new MappingNode(Tag.MAP, entries, oneLine ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value instanceof Tree.Items items) {
            List<Node> nodes = items.items().stream().map(YamlWriter::node).toList();
            return new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
        }
        if (value instanceof Tree.Branch branch) {
            List<NodeTuple> entries = new ArrayList<>();
            branch.entries().forEach((key, entry) -> entries.add(new NodeTuple(scalar(key), node(entry.value()))));
            return new MappingNode(Tag.MAP, entries, FlowStyle.FLOW);
        }
        return scalar(((Tree) value).text());
    }

    private static ScalarNode scalar(String text) {
        Tag tag = RESOLVER.resolve(text, true);
        boolean quoted = text.contains("\n") || text.endsWith(":");
        return new ScalarNode(
                tag.equals(Tag.NULL) ? Tag.STR : tag, text, quoted ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    private static final class Lines implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String string) {
            text.append(string);
        }

        @Override
        public void write(String string, int offset, int length) {
            text.append(string, offset, offset + length);
        }
    }
}
