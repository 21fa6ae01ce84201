/** What scrubs did, in all lives of all nodes. */
import type { IntegrityCounters } from "../../replication/integrity.js";

export class IntegrityTotal {
  scrubs = 0;
  scrubsGivenUp = 0;
  rowsHealed = 0;
  quarantines = 0;

  add({ scrubs, scrubsGivenUp, rowsHealed, quarantines }: IntegrityCounters): void {
    this.scrubs += scrubs;
    this.scrubsGivenUp += scrubsGivenUp;
    this.rowsHealed += rowsHealed;
    this.quarantines += quarantines;
  }
}
