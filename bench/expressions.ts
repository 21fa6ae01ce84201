/**
 * What expressions cost: parsing when the text is new and when it is known, binding, and evaluation.
 *
 *     node dist/bench/expressions.js
 */
import type { Item } from "../core/attribute-value.js";
import { parseConditionText } from "../database/expressions/condition-parser.js";
import {
  applyUpdate,
  bindCondition,
  bindProjection,
  bindUpdate,
  evaluateCondition,
  parseCondition,
  parseProjection,
  parseUpdate,
  project,
  Substitutions,
} from "../database/expressions/expressions.js";
import { parseProjectionText } from "../database/expressions/projection-parser.js";
import { parseUpdateText } from "../database/expressions/update-parser.js";
import { report } from "./microseconds.js";

const item: Item = {
  pk: { S: "user#000000000042" },
  sk: { N: "1731430922123" },
  name: { S: "Ada Lovelace" },
  version: { N: "7" },
  balance: { N: "-1042.55" },
  active: { BOOL: true },
  tags: { SS: ["math", "engine", "notes"] },
  address: { M: { city: { S: "London" }, zip: { S: "W1J 7NT" } } },
  visits: { L: [{ N: "1" }, { N: "2" }] },
  bio: { S: "x".repeat(100) },
};
const key: Item = { pk: item["pk"]!, sk: item["sk"]! };

const NOT_EXISTS = "attribute_not_exists(pk)";
const CONDITION = "#v = :old AND (balance > :min OR contains(tags, :tag)) AND attribute_exists(address.city)";
const UPDATE = "SET #v = #v + :one, address.city = :city, seen = if_not_exists(seen, :one) ADD tags :tags";
const PROJECTION = "pk, #v, address.city, visits[0]";

const names = { "#v": "version" };
const conditionValues = { ":old": { N: "7" }, ":min": { N: "0" }, ":tag": { S: "math" } };
const updateValues = { ":one": { N: "1" }, ":city": { S: "Paris" }, ":tags": { SS: ["poetry"] } };

report("cold parse: condition, one function", () => parseConditionText(NOT_EXISTS, "ConditionExpression"));
report("cold parse: condition, four predicates", () => parseConditionText(CONDITION, "ConditionExpression"));
report("cold parse: update, four actions", () => parseUpdateText(UPDATE));
report("cold parse: projection, four paths", () => parseProjectionText(PROJECTION));

report("cached parse: the same text again", () => parseCondition(CONDITION, "ConditionExpression"));
report("cached parse: two texts in turn", (call) =>
  parseCondition(call & 1 ? CONDITION : NOT_EXISTS, "ConditionExpression"),
);

report("substitutions: one name, three values, checked", () => new Substitutions(names, conditionValues));
report("substitutions: trusted", () => Substitutions.trusted(names, conditionValues));

const condition = parseCondition(CONDITION, "ConditionExpression");
const notExists = parseCondition(NOT_EXISTS, "ConditionExpression");
const update = parseUpdate(UPDATE);
const projection = parseProjection(PROJECTION);
report("bind: condition, one function", () => bindCondition(notExists, new Substitutions()));
report("bind: condition, four predicates, checked", () => {
  const substitutions = new Substitutions(names, conditionValues);
  const bound = bindCondition(condition, substitutions);
  substitutions.assertAllUsed();
  return bound;
});
report("bind: condition, four predicates, trusted", () =>
  bindCondition(condition, Substitutions.trusted(names, conditionValues)),
);
report("bind: update, four actions, checked", () => {
  const substitutions = new Substitutions(names, updateValues);
  const bound = bindUpdate(update, substitutions);
  substitutions.assertAllUsed();
  return bound;
});
report("bind: update, four actions, trusted", () =>
  bindUpdate(update, Substitutions.trusted(names, updateValues)),
);
report("bind: projection, four paths", () => bindProjection(projection, Substitutions.trusted(names)));

const boundCondition = bindCondition(condition, new Substitutions(names, conditionValues));
const boundUpdate = bindUpdate(update, new Substitutions(names, updateValues));
const boundCounter = bindUpdate(parseUpdate("ADD #v :one"), new Substitutions(names, { ":one": { N: "1" } }));
const boundProjection = bindProjection(projection, new Substitutions(names));
report("evaluate: condition, four predicates", () => evaluateCondition(boundCondition, item));
report("apply: update, a counter", () => applyUpdate(boundCounter, item, key));
report("apply: update, four actions", () => applyUpdate(boundUpdate, item, key));
report("apply: UPDATED_NEW of it", () => applyUpdate(boundUpdate, item, key).updatedNew());
report("project: four paths", () => project(boundProjection, item));
