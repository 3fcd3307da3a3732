package app.syntopic.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class SyncedOnceTest {

    private final List<String> forced = new ArrayList<>();
    private final SyncedOnce folder =
            new SyncedOnce(
                    new FilterDirectory(new ByteBuffersDirectory()) {
                        @Override
                        public void sync(Collection<String> names) throws IOException {
                            super.sync(names);
                            forced.addAll(names);
                        }
                    });

    @Test
    void forces_each_new_file_once() throws IOException {
        write("a");
        folder.sync(List.of("a"));
        write("b");
        folder.sync(List.of("a", "b"));

        assertThat(forced).containsExactly("a", "b");
    }

    @Test
    void forces_a_file_under_the_name_it_was_moved_to() throws IOException {
        write("pending");
        folder.rename("pending", "segments");
        folder.sync(List.of("segments"));

        assertThat(forced).containsExactly("segments");
    }

    @Test
    void forces_a_file_again_that_took_the_place_of_a_deleted_one() throws IOException {
        write("a");
        folder.sync(List.of("a"));
        folder.deleteFile("a");
        write("a");
        folder.sync(List.of("a"));

        assertThat(forced).containsExactly("a", "a");
    }

    private void write(String name) throws IOException {
        folder.createOutput(name, IOContext.DEFAULT).close();
    }
}
