package dipl.io;

/** Is told how far long work has come. Safe to call from several threads. */
public interface Progress extends AutoCloseable {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void update(long done, long total, long bytesDone, long bytesTotal) {}

        @Override
        public void close() {}
    };

    /**
     * Work went on.
     *
     * @param done things finished
     * @param total things there are
     * @param bytesDone bytes of the finished things
     * @param bytesTotal bytes of all
     */
    void update(long done, long total, long bytesDone, long bytesTotal);

    /** The work ended. */
    @Override
    void close();
}
