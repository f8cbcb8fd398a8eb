// n: 12, counted at 7
// Allocation of many small objects that die soon, beside some that live.

function tree(depth) {
  return depth === 0 ? { left: null, right: null } : { left: tree(depth - 1), right: tree(depth - 1) };
}

function count(node) {
  return node.left === null ? 1 : 1 + count(node.left) + count(node.right);
}

export default function (n) {
  const kept = tree(n);
  let sum = 0;
  for (let depth = 4; depth <= n; depth += 4) {
    const rounds = 1 << (n - depth + 4);
    for (let i = 0; i < rounds; i++) sum += count(tree(depth));
  }
  return sum + count(kept);
}
