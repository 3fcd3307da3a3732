package app.syntopic.graph;

import app.syntopic.graph.NotebookGraph.Node;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A graph to be laid out and drawn: nodes by number, and each pair of different nodes that anything joins, once.
/// Immutable.
public final class Network {

    /// A concept that more sources share tells little about any two of them, and joining them all would take the square
    /// of their number.
    private static final int MOST_SHARING = 48;

    /// A source is joined with at most so many others by its own choice, those it shares most with.
    private static final int CLOSEST = 8;

    private final List<Node> nodes;
    private final int[] from;
    private final int[] to;
    private final int[] weights;
    private final int[] firsts;
    private final int[] neighbours;
    private final int heaviest;

    /// @param pairs each a smaller and a larger node's number, in the upper and lower half, in order and without
    ///   repetition
    private Network(List<Node> nodes, long[] pairs, int[] weights) {
        this.nodes = List.copyOf(nodes);
        this.from = Arrays.stream(pairs).mapToInt(Network::low).toArray();
        this.to = Arrays.stream(pairs).mapToInt(Network::high).toArray();
        this.weights = weights;
        this.heaviest = Arrays.stream(weights).max().orElse(1);
        this.firsts = new int[nodes.size() + 1];
        this.neighbours = new int[pairs.length * 2];
        for (int edge = 0; edge < from.length; edge++) {
            firsts[from[edge] + 1]++;
            firsts[to[edge] + 1]++;
        }
        Arrays.parallelPrefix(firsts, Integer::sum);
        int[] next = Arrays.copyOf(firsts, firsts.length);
        for (int edge = 0; edge < from.length; edge++) {
            neighbours[next[from[edge]]++] = to[edge];
            neighbours[next[to[edge]]++] = from[edge];
        }
    }

    /// All nodes of a graph in its order. Edges to nodes that are not there are left out, and so are loops.
    public static Network of(NotebookGraph graph) {
        Map<String, Integer> places = new HashMap<>();
        graph.nodes().forEach(node -> places.putIfAbsent(node.id(), places.size()));
        long[] pairs =
                graph.edges().stream()
                        .filter(edge -> places.containsKey(edge.from()) && places.containsKey(edge.to()))
                        .mapToLong(edge -> pair(places.getOrDefault(edge.from(), 0), places.getOrDefault(edge.to(), 0)))
                        .filter(pair -> low(pair) != high(pair))
                        .sorted()
                        .distinct()
                        .toArray();
        int[] ones = new int[pairs.length];
        Arrays.fill(ones, 1);
        return new Network(graph.nodes(), pairs, ones);
    }

    /// The literature notes alone, joined where they link or define the same concepts: the more of them, the heavier.
    /// Of its ties a note keeps the heaviest; a link from one to the other is a tie as well.
    public Network sources() {
        int[] numbers = new int[size()];
        List<Node> sources = IntStream.range(0, size()).filter(this::isSource).mapToObj(nodes::get).toList();
        int next = 0;
        for (int node = 0; node < size(); node++) {
            numbers[node] = isSource(node) ? next++ : -1;
        }
        long[] all = ties(numbers);
        Arrays.sort(all);
        long[] pairs = Arrays.stream(all).distinct().toArray();
        int[] shared = new int[pairs.length];
        int place = -1;
        long before = -1;
        for (long pair : all) {
            place += pair == before ? 0 : 1;
            shared[place]++;
            before = pair;
        }
        return strongest(sources, pairs, shared);
    }

    /// Every tie of every two sources, as often as they have one.
    private long[] ties(int[] numbers) {
        Pairs ties = new Pairs();
        for (int edge = 0; edge < from.length; edge++) {
            if (numbers[from[edge]] >= 0 && numbers[to[edge]] >= 0) {
                ties.add(pair(numbers[from[edge]], numbers[to[edge]]));
            }
        }
        for (int node = 0; node < size(); node++) {
            if (isIdea(node)) {
                int[] sharing =
                        Arrays.stream(neighbours(node)).map(other -> numbers[other]).filter(n -> n >= 0).toArray();
                for (int a = 0; a < sharing.length && sharing.length <= MOST_SHARING; a++) {
                    for (int b = 0; b < a; b++) {
                        ties.add(pair(sharing[a], sharing[b]));
                    }
                }
            }
        }
        return ties.all();
    }

    private static Network strongest(List<Node> sources, long[] pairs, int[] shared) {
        int[] kept = new int[sources.size()];
        boolean[] stays = new boolean[pairs.length];
        IntStream.range(0, pairs.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer tie) -> -shared[tie]))
                .forEach(tie -> {
                    int a = low(pairs[tie]);
                    int b = high(pairs[tie]);
                    stays[tie] = kept[a] < CLOSEST || kept[b] < CLOSEST;
                    kept[a]++;
                    kept[b]++;
                });
        int[] staying = IntStream.range(0, pairs.length).filter(tie -> stays[tie]).toArray();
        return new Network(
                sources,
                Arrays.stream(staying).mapToLong(tie -> pairs[tie]).toArray(),
                Arrays.stream(staying).map(tie -> shared[tie]).toArray());
    }

    private boolean isSource(int node) {
        return nodes.get(node).kind().equals("literature");
    }

    private boolean isIdea(int node) {
        String kind = nodes.get(node).kind();
        return kind.equals("concept") || kind.equals("ghost");
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    private static int low(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int high(long pair) {
        return (int) pair;
    }

    /// The same number, also in another run of the program, for the same ids and pairs in the same order; hardly ever
    /// for others.
    public int fingerprint() {
        int ids = nodes.stream().map(Node::id).toList().hashCode();
        return (ids * 31 + Arrays.hashCode(from)) * 31 + Arrays.hashCode(to);
    }

    /// Whether the same nodes are joined by the same pairs, in the same order.
    public boolean isSameAs(Network other) {
        return nodes.equals(other.nodes) && Arrays.equals(from, other.from) && Arrays.equals(to, other.to);
    }

    /// How many nodes there are.
    public int size() {
        return nodes.size();
    }

    public Node node(int number) {
        return nodes.get(number);
    }

    public List<Node> nodes() {
        return nodes;
    }

    /// How many pairs are joined.
    public int edgeCount() {
        return from.length;
    }

    /// The smaller number of a joined pair.
    public int from(int edge) {
        return from[edge];
    }

    /// The larger number of a joined pair.
    public int to(int edge) {
        return to[edge];
    }

    /// How much joins a pair, at least 1.
    public int weight(int edge) {
        return weights[edge];
    }

    public int heaviest() {
        return heaviest;
    }

    /// How many others a node is joined with.
    public int degree(int node) {
        return firsts[node + 1] - firsts[node];
    }

    /// The nodes that one is joined with, in no order.
    public int[] neighbours(int node) {
        return Arrays.copyOfRange(neighbours, firsts[node], firsts[node + 1]);
    }

    /// The number of the node with an id, or -1.
    public int find(String id) {
        return IntStream.range(0, size()).filter(node -> nodes.get(node).id().equals(id)).findFirst().orElse(-1);
    }

    /// Numbers without boxes: a large notebook has millions of ties.
    private static final class Pairs {

        private long[] pairs = new long[1024];
        private int count;

        void add(long pair) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = pair;
        }

        long[] all() {
            return Arrays.copyOf(pairs, count);
        }
    }
}
