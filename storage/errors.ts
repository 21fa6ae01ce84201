/**
 * Everything that can be wrong with a data directory or a store. Match `code`, never the message. None of these is a
 * client's concern: they end the process or keep it from starting.
 */
export type StorageErrorCode =
  /** Another process has the directory open. */
  | "DirectoryInUse"
  /** The directory cannot be made, read or written by this user, or the file system is read-only. */
  | "DirectoryNotWritable"
  /** The directory holds files, and they are not Covey's. */
  | "ForeignDirectory"
  /** The directory was made by a version of Covey whose format this one does not know. */
  | "UnknownFormat"
  /** What is stored contradicts itself: a checksum, or a write-ahead log that ends before the tables it belongs to. */
  | "StoreCorrupt"
  /** A write or a sync failed; nothing is accepted any more (R15). `cause` says what happened. */
  | "StoreFailed"
  /** The store was closed before the call. */
  | "StoreClosed";

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = `${code}Error`;
    this.code = code;
  }
}

export class DirectoryInUseError extends StorageError {
  constructor(directory: string, cause: unknown) {
    super("DirectoryInUse", `another process has ${directory} open`, { cause });
  }
}

export class DirectoryNotWritableError extends StorageError {
  constructor(directory: string, cause: unknown) {
    super("DirectoryNotWritable", `${directory} cannot be written: ${messageOf(cause)}`, { cause });
  }
}

export class ForeignDirectoryError extends StorageError {
  constructor(directory: string, entry: string) {
    super("ForeignDirectory", `${directory} is not a Covey data directory: it holds ${entry}`);
  }
}

export class UnknownFormatError extends StorageError {
  constructor(directory: string, found: unknown) {
    super("UnknownFormat", `${directory} has data format ${String(found)}, which this version does not know`);
  }
}

export class StoreCorruptError extends StorageError {
  constructor(directory: string, cause: unknown) {
    super("StoreCorrupt", `${directory} is corrupt: ${messageOf(cause)}`, { cause });
  }
}

export class StoreFailedError extends StorageError {
  constructor(cause: unknown) {
    super("StoreFailed", `the store failed: ${messageOf(cause)}`, { cause });
  }
}

export class StoreClosedError extends StorageError {
  constructor() {
    super("StoreClosed", "the store is closed");
  }
}

/** What RocksDB says of stored bytes that contradict themselves; its bindings pass on the words, and no status. */
const CORRUPTION = /checksum mismatch|corrupt|bad block|bad entry|truncated|ahead of WALs/i;

/**
 * Whether a read failed because of the bytes that are stored where it looked. A store that has failed as a whole is
 * another matter, also when that was the cause (R15).
 */
export function isCorruption(error: unknown): boolean {
  return !(error instanceof StorageError) && CORRUPTION.test(messageOf(error));
}

/** What the operating system says of a disk that fails: passed on by Node.js in codes, by RocksDB in words. */
const DISK_FAILURE =
  /input\/output error|i\/o error|\bEIO\b|no space left|read-only file system|stale file handle/i;

/** Whether something failed because of the disk, reading included, and not because of what is stored or of a bug. */
export function isDiskFailure(error: unknown): boolean {
  return DISK_FAILURE.test(messageOf(error));
}

/** The message of the innermost cause: the one that the operating system or RocksDB gave. */
export function messageOf(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
  return innermost instanceof Error ? innermost.message : String(innermost);
}
