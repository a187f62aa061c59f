package org.hearsay.store.internal;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes rows into a table some at a time, so that no table is held in memory beside what it is made from. For one thread. */
final class RowWriter implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Handle handle;
    private final String insert;
    private PreparedBatch rows;

    RowWriter(Handle handle, String insert) {
        this.handle = handle;
        this.insert = insert;
        this.rows = handle.prepareBatch(insert);
    }

    void add(Object... values) {
        rows.add(values);
        if (rows.size() >= AT_ONCE) {
            write();
            rows = handle.prepareBatch(insert);
        }
    }

    private void write() {
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    /** Writes what is left. */
    @Override
    public void close() {
        write();
    }
}
