console.log("2024-05-17".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, (...args) => {
  const { y, m, d } = args.at(-1);
  return `${d}.${m}.${y}`;
}), "a".replace(/(?<x>a)/, (...args) => args.length), "a".replace(/(a)/, (...args) => args.length));
