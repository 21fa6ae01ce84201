/** What `covey accept-loss` does: gives a distrusted store its vote back, as it is (R33). */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { newId } from "../../core/system.js";
import { DataDirectory } from "../../storage/data-directory-driver.js";
import { forgetWatermark } from "../../storage/sync-watermark-driver.js";
import { StartError, storageProblem } from "../start-error.js";

/**
 * To be used on a node that is stopped, when the copies that it waits for are gone for good: writes that were
 * acknowledged may be lost. Resolves to the line to print. Rejects with StartError.
 */
export async function acceptLoss(path: string): Promise<string> {
  if (!existsSync(join(path, "covey.json")))
    throw new StartError("directory-unusable", `${path} is not a Covey data directory`);
  try {
    const directory = await DataDirectory.open({ path, durability: "fsync", newId });
    const reason = directory.distrusted;
    await forgetWatermark(directory.storePath);
    await directory.trust();
    await directory.close();
    return reason === undefined
      ? `${path}: nothing is known to be lost`
      : `${path}: accepted the loss of what the store has forgotten (${reason})`;
  } catch (error) {
    throw storageProblem(error) ?? error;
  }
}
