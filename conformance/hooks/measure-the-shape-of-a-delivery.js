// events: github-webhooks.ndjson
export default function measure(event) {
  const counts = { objects: 0, arrays: 0, strings: 0, numbers: 0, booleans: 0, nulls: 0 };
  let depth = 0;
  let longest = "";
  const names = new Map();
  const todo = [[event, 1]];
  while (todo.length) {
    const [value, level] = todo.pop();
    depth = Math.max(depth, level);
    switch (typeof value) {
      case "string":
        counts.strings++;
        if (value.length > longest.length) longest = value;
        break;
      case "number":
        counts.numbers++;
        break;
      case "boolean":
        counts.booleans++;
        break;
      default:
        if (value === null) {
          counts.nulls++;
        } else if (Array.isArray(value)) {
          counts.arrays++;
          for (const item of value) todo.push([item, level + 1]);
        } else {
          counts.objects++;
          for (const [name, item] of Object.entries(value)) {
            names.set(name, (names.get(name) ?? 0) + 1);
            todo.push([item, level + 1]);
          }
        }
    }
  }
  const common = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 3);
  return { ...counts, depth, longest: longest.length, names: names.size, common: Object.fromEntries(common) };
}
