import { makeDirectory, rocksStoreUnderTest } from "./rocks-directory.js";
import { describeStore } from "./store-contract.js";

describeStore("a RocksDB store", async () => rocksStoreUnderTest(await makeDirectory()));
