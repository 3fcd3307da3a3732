package app.syntopic.bench.compare;

import app.syntopic.bench.notebook.MadeNotebook;

import com.sun.management.OperatingSystemMXBean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/// What `compare` starts in processes of their own.
@Command(name = "pass", hidden = true)
public final class PassCommand implements Callable<Integer> {

    @Parameters(index = "0")
    private Pass pass = Pass.READ;

    @Parameters(index = "1")
    private Path notebook = Path.of("");

    @Parameters(index = "2")
    private Path work = Path.of("");

    @Override
    public Integer call() throws IOException, SQLException {
        Figures figures = new Figures();
        pass.run(new PassFolders(new MadeNotebook(notebook), work), figures);
        figures.put("peak heap", Memory.peakHeap());
        figures.put("resident", Memory.peakResident());
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            figures.put("cpu", system.getProcessCpuTime() / 1e9);
        }
        System.out.print(figures);
        return 0;
    }
}
