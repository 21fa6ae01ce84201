/** Lists of numbers on the command line: `1,4-7,12`. */

/** Throws an Error that says which part is no number or range. */
export function parseNumbers(text: string): number[] {
  return text
    .split(",")
    .filter((part) => part !== "")
    .flatMap((part) => {
      if (!/^\d+(-\d+)?$/.test(part))
        throw new Error(`"${part}" is neither a number nor a range such as 4-7`);
      const [first, last = first] = part.split("-").map(Number) as [number, number?];
      return Array.from({ length: last! - first + 1 }, (_, i) => first + i);
    });
}

/** `numbers` in ascending order. */
export function formatNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i]!;
    while (numbers[i + 1] === numbers[i]! + 1) i++;
    parts.push(first === numbers[i] ? `${first}` : `${first}-${numbers[i]}`);
  }
  return parts.join(",");
}
