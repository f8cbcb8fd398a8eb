// n: 40000, counted at 2000
// Map and Set: integer keys, string keys, object keys, deletion, iteration.

export default function (n) {
  const names = [];
  for (let i = 0; i < 512; i++) names.push("key-" + i);
  const owners = [];
  for (let i = 0; i < 64; i++) owners.push({ id: i });
  const byNumber = new Map();
  const byName = new Map();
  const byOwner = new Map();
  const seen = new Set();
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const key = (i * 7919) & 0x3fff;
    byNumber.set(key, (byNumber.get(key) ?? 0) + 1);
    const name = names[i & 511];
    byName.set(name, (byName.get(name) ?? 0) + key);
    const owner = owners[i & 63];
    byOwner.set(owner, i);
    if (seen.has(key)) seen.delete(key);
    else seen.add(key);
  }
  for (const [key, count] of byNumber) sum += key * count;
  byName.forEach((value) => {
    sum = (sum + value) | 0;
  });
  for (const owner of byOwner.keys()) sum += owner.id;
  return sum + seen.size + byNumber.size;
}
