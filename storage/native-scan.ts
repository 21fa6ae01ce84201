/**
 * A range of rows from one native iterator, without its stream.
 *
 * An iterator costs three trips to the thread pool (open, read, close). Read as the stream that it is, a short range
 * also pays for the stream's machinery and for a second, empty read. So the three steps are called here, directly: one
 * read brings a short range whole, and nobody waits for the close.
 */
import type RocksDB from "rocksdb-native";
import type { Range, Row } from "./store.js";

/** Rows that one native read fetches. Above 64 the cost of a row no longer falls. */
const READ_ROWS_MAX = 256;

/**
 * The rows of a range that is not empty, with a limit of at least 1. `session` is one of the family to scan.
 * `onClosed` is called once, later, when the iterator has let go of the session.
 */
export async function scanRange(session: RocksDB, range: Range, onClosed: () => void): Promise<Row[]> {
  const rows: Row[] = [];
  const iterator = session.iterator(range, {
    reverse: range.reverse === true,
    limit: range.limit,
    capacity: Math.min(range.limit, READ_ROWS_MAX),
  });
  let ended = false;
  iterator.push = (row) => {
    if (row === null) ended = true;
    else rows.push(row);
    return true;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const next = (error: Error | null | undefined): void => {
        if (error) reject(error);
        else if (ended || rows.length >= range.limit) resolve();
        else void iterator._read(next);
      };
      void iterator._open(next);
    });
  } finally {
    void iterator._destroy(onClosed);
  }
  return rows;
}
