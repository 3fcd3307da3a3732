package app.syntopic.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Groups of nodes that are joined more among each other than with the rest, by the Louvain method (Blondel, Guillaume,
/// Lambiotte & Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech., 2008): each node goes where
/// modularity gains most, then each group becomes one node, until nothing moves. Nodes are visited by number, so the
/// same network always falls into the same groups. Immutable.
public final class Communities {

    /// More rounds over all nodes of one level change next to nothing.
    private static final int MOST_ROUNDS = 24;

    private final int[] groups;
    private final int[] sizes;

    private Communities(int[] groups, int[] sizes) {
        this.groups = groups;
        this.sizes = sizes;
    }

    public static Communities of(Network network) {
        Level level = Level.of(network);
        int[] groups = IntStream.range(0, network.size()).toArray();
        while (level.move()) {
            int[] joined = level.numbered();
            Arrays.setAll(groups, node -> joined[groups[node]]);
            level = level.gathered(joined);
        }
        return bySize(groups);
    }

    private static Communities bySize(int[] groups) {
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        int[] sizes = new int[count];
        Arrays.stream(groups).forEach(group -> sizes[group]++);
        int[] order =
                IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer group) -> -sizes[group]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] ranks = new int[count];
        IntStream.range(0, count).forEach(rank -> ranks[order[rank]] = rank);
        return new Communities(
                Arrays.stream(groups).map(group -> ranks[group]).toArray(),
                Arrays.stream(order).map(group -> sizes[group]).toArray());
    }

    /// The group of a node; the largest group is 0.
    public int of(int node) {
        return groups[node];
    }

    public int count() {
        return sizes.length;
    }

    /// How many nodes a group has.
    public int size(int group) {
        return sizes[group];
    }

    /// A weighted graph, each of whose nodes stands for a group of the level below.
    private static final class Level {

        private final int[] firsts;
        private final int[] others;
        private final double[] weights;
        private final double[] degrees;
        private final int[] group;
        private final double[] total;
        private final double[] towards;
        private final int[] touched;
        private final double twiceAll;

        /// @param degrees what joins each node with others and, twice, within itself
        private Level(int[] firsts, int[] others, double[] weights, double[] degrees) {
            this.firsts = firsts;
            this.others = others;
            this.weights = weights;
            this.degrees = degrees;
            this.group = IntStream.range(0, degrees.length).toArray();
            this.total = degrees.clone();
            this.towards = new double[degrees.length];
            this.touched = new int[degrees.length];
            this.twiceAll = Math.max(1, Arrays.stream(degrees).sum());
        }

        static Level of(Network network) {
            int[] firsts = new int[network.size() + 1];
            for (int node = 0; node < network.size(); node++) {
                firsts[node + 1] = firsts[node] + network.degree(node);
            }
            int[] others = new int[network.edgeCount() * 2];
            double[] weights = new double[others.length];
            double[] degrees = new double[network.size()];
            int[] next = firsts.clone();
            for (int edge = 0; edge < network.edgeCount(); edge++) {
                int a = network.from(edge);
                int b = network.to(edge);
                int weight = network.weight(edge);
                others[next[a]] = b;
                weights[next[a]++] = weight;
                others[next[b]] = a;
                weights[next[b]++] = weight;
                degrees[a] += weight;
                degrees[b] += weight;
            }
            return new Level(firsts, others, weights, degrees);
        }

        /// Lets each node go where it belongs, until none wants to.
        ///
        /// @return whether any went
        boolean move() {
            boolean any = false;
            boolean moving = true;
            for (int round = 0; moving && round < MOST_ROUNDS; round++) {
                moving = false;
                for (int node = 0; node < degrees.length; node++) {
                    moving |= move(node);
                }
                any |= moving;
            }
            return any;
        }

        private boolean move(int node) {
            int count = gather(node);
            int home = group[node];
            total[home] -= degrees[node];
            int best = home;
            double most = towards[home] - total[home] * degrees[node] / twiceAll;
            for (int i = 0; i < count; i++) {
                int there = touched[i];
                double gain = towards[there] - total[there] * degrees[node] / twiceAll;
                if (gain > most + 1e-9) {
                    best = there;
                    most = gain;
                }
            }
            for (int i = 0; i < count; i++) {
                towards[touched[i]] = 0;
            }
            total[best] += degrees[node];
            group[node] = best;
            return best != home;
        }

        /// Adds up what joins a node with each group around it.
        ///
        /// @return how many groups are `touched`
        private int gather(int node) {
            int count = 0;
            for (int i = firsts[node]; i < firsts[node + 1]; i++) {
                int there = group[others[i]];
                if (towards[there] == 0) {
                    touched[count++] = there;
                }
                towards[there] += weights[i];
            }
            return count;
        }

        /// The groups by numbers without gaps, in the order of their first nodes.
        int[] numbered() {
            int[] numbers = new int[group.length];
            Arrays.fill(numbers, -1);
            int next = 0;
            int[] result = new int[group.length];
            for (int node = 0; node < group.length; node++) {
                if (numbers[group[node]] < 0) {
                    numbers[group[node]] = next++;
                }
                result[node] = numbers[group[node]];
            }
            return result;
        }

        /// The next level, where each group is one node.
        Level gathered(int[] numbers) {
            int count = Arrays.stream(numbers).max().orElse(-1) + 1;
            int[] members =
                    IntStream.range(0, numbers.length)
                            .boxed()
                            .sorted(Comparator.comparingInt((Integer node) -> numbers[node]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            double[] sums = new double[count];
            int[] firstOf = new int[count + 1];
            int[] joined = new int[others.length];
            double[] joining = new double[others.length];
            double[] gatheredDegrees = new double[count];
            int end = 0;
            int member = 0;
            for (int now = 0; now < count; now++) {
                int start = end;
                for (; member < members.length && numbers[members[member]] == now; member++) {
                    int node = members[member];
                    gatheredDegrees[now] += degrees[node];
                    for (int i = firsts[node]; i < firsts[node + 1]; i++) {
                        int there = numbers[others[i]];
                        if (there != now && sums[there] == 0) {
                            joined[end++] = there;
                        }
                        sums[there] += there == now ? 0 : weights[i];
                    }
                }
                for (int i = start; i < end; i++) {
                    joining[i] = sums[joined[i]];
                    sums[joined[i]] = 0;
                }
                firstOf[now + 1] = end;
            }
            return new Level(firstOf, Arrays.copyOf(joined, end), Arrays.copyOf(joining, end), gatheredDegrees);
        }
    }
}
