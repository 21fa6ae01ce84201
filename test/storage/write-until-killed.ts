/** A process that writes to the data directory it is given and tells of every write that was acknowledged. */
import { SystemClock, newId } from "../../core/system.js";
import { DataDirectory } from "../../storage/data-directory-driver.js";
import { openRocksStore } from "../../storage/rocks-driver.js";

const directory = await DataDirectory.open({ path: process.argv[2]!, durability: "fsync", newId });
const store = await openRocksStore({
  directory: directory.storePath,
  partitionCount: 4,
  clock: new SystemClock(),
  ballastBytes: 0,
  // Low, so that flushes and new log files happen between the writes.
  walBytesMax: 64 * 1024,
});

async function writeForEver(writer: number): Promise<never> {
  for (let i = 0; ; i++) {
    const key = Buffer.from(`${writer}/${i}`);
    const value = Buffer.alloc(1000, i);
    await store.write(
      [
        { family: writer % 4, key, value },
        { family: store.systemFamily, key, value },
      ],
      { sync: "group" },
    );
    process.send!({ writer, i });
  }
}

await Promise.all(Array.from({ length: 16 }, (_, writer) => writeForEver(writer)));
