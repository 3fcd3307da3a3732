package app.syntopic.picture;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// How many elements a drawing comes to when whatever one refers to is drawn in its place. A few lines in which each
/// refers to the one before ten times are as many as a drawing of billions.
final class DrawingCost {

    static final long MOST = 200_000;

    /// References that lead back to themselves.
    private static final long ENDLESS = Long.MAX_VALUE / 4;

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)");
    private static final Pattern EMBEDDED = Pattern.compile("data:image/[\\w+.-]+;base64,([A-Za-z0-9+/=\\s]+)");

    /// Of noise, which is made for each pixel anew; more than ten are not to be seen.
    private static final Pattern FEW_OCTAVES = Pattern.compile("[+-]?(\\d|1\\d)(\\.\\d*)?");

    private static final Set<String> DRAWN_APART = Set.of("mask", "pattern");
    private static final Pattern FILTERED = Pattern.compile("\\b(filter|mask)\\s*:");

    private final Map<String, Node> byId = new HashMap<>();

    private final List<Node> apart = new ArrayList<>();
    private long all;
    private boolean styled;

    private DrawingCost() {}

    /// Of the whole drawing.
    long all() {
        return all;
    }

    /// Of the largest part that is drawn by itself, to be put through a filter or a mask.
    long apart() {
        return styled ? all : apart.stream().mapToLong(DrawingCost::cost).max().orElse(0);
    }

    /// @throws UnreadablePictureException where the bytes are no XML, or hold a picture that cannot be read
    static DrawingCost of(byte[] bytes) {
        try {
            XMLStreamReader xml = PlainXml.stream(new ByteArrayInputStream(bytes));
            try {
                DrawingCost cost = new DrawingCost();
                cost.all = cost.of(cost.read(xml));
                return cost;
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof UnreadablePictureException known
                    ? known
                    : UnreadablePictureException.broken(broken);
        }
    }

    private Node read(XMLStreamReader xml) throws XMLStreamException {
        Node root = new Node();
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Node node = new Node();
                    if (DRAWN_APART.contains(xml.getLocalName())) {
                        apart.add(node);
                    }
                    open.element().children.add(node);
                    open.push(node);
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        attribute(node, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                // rules of a style sheet reach any element
                case XMLStreamConstants.CHARACTERS -> styled |= FILTERED.matcher(xml.getText()).find();
                default -> {
                    // only elements are drawn
                }
            }
        }
        return root;
    }

    private void attribute(Node node, String name, String value) {
        Matcher embedded = EMBEDDED.matcher(value);
        if (name.equals("filter") || name.equals("mask") || name.equals("style") && FILTERED.matcher(value).find()) {
            apart.add(node);
        }
        if (name.equals("numOctaves") && !FEW_OCTAVES.matcher(value.strip()).matches()) {
            throw UnreadablePictureException.tooMuch();
        }
        if (name.equals("id")) {
            byId.putIfAbsent(value, node);
        } else if (name.equals("href") && value.startsWith("#")) {
            node.refersTo.add(value.substring(1));
        } else if (name.equals("href") && embedded.lookingAt()) {
            // throws where it is too large
            UsualPicture.of(Base64.getMimeDecoder().decode(embedded.group(1)));
        } else {
            Matcher reference = REFERENCE.matcher(value);
            while (reference.find()) {
                node.refersTo.add(reference.group(1));
            }
        }
    }

    /// Elements are counted from the innermost, without recursion, as nobody says how deep they are.
    private long of(Node root) {
        Deque<Node> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            Node node = todo.element();
            if (node.cost == null && !node.entered) {
                node.entered = true;
                parts(node).stream().filter(part -> part.cost == null).forEach(part -> push(part, todo));
            } else {
                todo.pop();
                if (node.cost == null) {
                    node.cost = sum(parts(node));
                }
            }
        }
        return cost(root);
    }

    private static long cost(Node node) {
        return Optional.ofNullable(node.cost).orElse(ENDLESS);
    }

    /// One that waits for itself has no cost yet when it is summed up.
    private static void push(Node part, Deque<Node> todo) {
        if (!part.entered) {
            todo.push(part);
        }
    }

    private List<Node> parts(Node node) {
        List<Node> parts = new ArrayList<>(node.children);
        node.refersTo.stream().map(byId::get).filter(there -> there != null).forEach(parts::add);
        return parts;
    }

    private static long sum(List<Node> parts) {
        long sum = 1;
        for (Node part : parts) {
            sum = Math.min(ENDLESS, sum + cost(part));
        }
        return sum;
    }

    private static final class Node {
        private final List<Node> children = new ArrayList<>();
        private final List<String> refersTo = new ArrayList<>();
        private @Nullable Long cost;
        private boolean entered;
    }
}
