package dipl.extract;

import dipl.io.MachineException;
import dipl.io.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The child processes that read files in foreign formats: started when first needed, used again and again, and replaced when one
 * had to be ended. There are as many as threads ask at once. Safe for several threads.
 */
public final class WorkerPool implements AutoCloseable {
    private final ExtractionLimits limits;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private TemporaryFolder temporary;
    private boolean closed;

    public WorkerPool(ExtractionLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file in a child process. Whatever is wrong with the file, or happens to the process, becomes a problem for the sink.
     *
     * @throws IOException what the sink throws
     * @throws MachineException if no process can be started, or it has no room for temporary files
     */
    public void extract(ForeignFormat format, Path file, ExtractionSink sink) throws IOException {
        WorkerProcess worker = take();
        try {
            worker.extract(format, file, sink);
        } finally {
            giveBack(worker);
        }
    }

    private WorkerProcess take() {
        Path folder;
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("the readers are closed");
            }
            WorkerProcess worker = idle.poll();
            if (worker != null) {
                return worker;
            }
            if (temporary == null) {
                temporary = TemporaryFolder.create();
            }
            folder = temporary.path();
        }
        try {
            return WorkerProcess.start(limits, folder);
        } catch (IOException e) {
            throw new MachineException(
                    "no process can be started that reads files (" + e.getMessage()
                            + "): see to the memory, and to the processes and open files that this user may have",
                    e);
        }
    }

    private void giveBack(WorkerProcess worker) {
        synchronized (idle) {
            if (!closed && worker.isUsable()) {
                idle.push(worker);
                return;
            }
        }
        worker.close();
    }

    /** Ends the processes and removes what they left on the disk. */
    @Override
    public void close() {
        List<WorkerProcess> workers;
        TemporaryFolder folder;
        synchronized (idle) {
            closed = true;
            workers = List.copyOf(idle);
            idle.clear();
            folder = temporary;
        }
        workers.forEach(WorkerProcess::close);
        if (folder != null) {
            try {
                folder.close();
            } catch (IOException e) {
                // a reader that is just ending may still write there; the next run removes what is left
                return;
            }
        }
    }
}
