package app.syntopic.workspace;

import app.syntopic.graph.GraphLayout;
import app.syntopic.graph.Network;
import app.syntopic.graph.Positions;
import app.syntopic.graph.Positions.Place;
import app.syntopic.model.NotePath;
import app.syntopic.model.Sentence;
import app.syntopic.notebook.WriteFailure;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Places in one JSON file. A cache: a file that cannot be used counts as none, and the next one replaces it.
final class SavedGraphPlaces implements GraphPlaces {

    /// Of the best connected nodes; those beyond find their place beside them.
    private static final int MOST_NODES = 200_000;

    /// More than [#MOST_NODES] take.
    private static final long MOST_BYTES = 64L << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private final SavedJson<Saved> saved;

    SavedGraphPlaces(Path file) {
        this.saved = new SavedJson<>(file, JSON, new TypeReference<>() {});
    }

    /// What the file holds.
    ///
    /// @param nodes the two coordinates of each, by its id
    record Saved(int fingerprint, Map<String, double[]> nodes) {

        /// Empty where a place is none.
        Optional<Map<String, Place>> places() {
            Map<String, Place> places = HashMap.newHashMap(nodes.size());
            for (Map.Entry<String, double[]> node : nodes.entrySet()) {
                double[] at = node.getValue();
                if (at == null || at.length != 2 || !Double.isFinite(at[0]) || !Double.isFinite(at[1])) {
                    return Optional.empty();
                }
                places.put(node.getKey(), new Place(at[0], at[1]));
            }
            return Optional.of(places);
        }
    }

    @Override
    public GraphLayout layout(Network network) {
        Optional<Saved> kept = read();
        return kept.flatMap(Saved::places)
                .filter(places -> !places.isEmpty())
                .map(places -> {
                    GraphLayout layout = GraphLayout.resumed(network, places);
                    if (kept.get().fingerprint() == network.fingerprint() && network.size() <= places.size()) {
                        layout.rest();
                    }
                    return layout;
                })
                .orElseGet(() -> new GraphLayout(network));
    }

    private synchronized Optional<Saved> read() {
        try {
            Path file = saved.file();
            return Files.exists(file) && Files.size(file) <= MOST_BYTES ? saved.read() : Optional.empty();
        } catch (IOException | JacksonException unusable) {
            // the layout finds places of its own, and these replace the file
            return Optional.empty();
        }
    }

    /// Lets a note stand where it stood, whatever its path is now.
    synchronized void moved(NotePath from, NotePath to) {
        Optional<Saved> kept = read();
        if (kept.filter(some -> some.nodes().containsKey(from.value())).isPresent()) {
            Map<String, double[]> nodes = new LinkedHashMap<>();
            kept.get().nodes().forEach((id, at) -> nodes.put(id.equals(from.value()) ? to.value() : id, at));
            write(new Saved(kept.get().fingerprint(), nodes));
        }
    }

    @Override
    public synchronized void keep(Network network, Positions positions) {
        Map<String, double[]> nodes = new LinkedHashMap<>();
        for (int node = 0; node < Math.min(MOST_NODES, network.size()); node++) {
            nodes.put(network.node(node).id(), new double[] {positions.x(node), positions.y(node)});
        }
        write(new Saved(network.fingerprint(), nodes));
    }

    private void write(Saved places) {
        try {
            saved.write(places);
        } catch (IOException failed) {
            throw new NotebookUnavailableException(
                    Sentence.of("The places of the graph could not be saved: {0}.", WriteFailure.reason(failed)),
                    failed);
        }
    }
}
