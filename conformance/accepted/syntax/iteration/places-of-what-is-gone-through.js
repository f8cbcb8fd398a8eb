// Where V8 says that what is gone through stands: where its last code is in the head of a loop, where its operator is in a spread.
const at = (attempt) => {
  try {
    attempt();
    console.log("ok");
  } catch (error) {
    const places = error.stack.split("\n").filter((line) => /\.m?js:\d+:\d+\)?$/.test(line));
    console.log(error.message, places[0].match(/:(\d+:\d+)\)?$/)[1]);
  }
};
const own = {}, nul = null, und = undefined, arr = [], str = "s", id = (x) => x;
at(() => { for (const q of (own.x = 1)) ; });
at(() => { for (const q of (own.y &&= 1)) ; });
at(() => { for (const q of (own.x, own.y)) ; });
at(() => { for (const q of (own.x, (id, own.y))) ; });
at(() => { for (const q of { x: own["long key"] }) ; });
at(() => { for (const q of { x: 1 }) ; });
at(() => { for (const q of own?.in?.(id)) ; });
at(() => { for (const q of own?.[und]) ; });
at(() => { for (const q of (void (id, 1))) ; });
at(() => { for (const q of (own.x ? own : 5)) ; });
at(() => { for (const q of (typeof own)?.[{ length: arr }]) ; });
at(() => { for (const q of (own.y ??= nul)) ; });
at(() => { for (const q of -own.x) ; });
at(() => { for (const q of nul) ; });
at(() => { for (const q of (NaN)()) ; });
at(() => { for (const q of (und)()) ; });
at(() => { [...(own.x = 1)]; });
at(() => { [...(own.z &&= 1)]; });
at(() => { [...(own.x += 1)]; });
at(() => { [...(own.x, own.y)]; });
at(() => { [...(own.x, own.y, own.z)]; });
at(() => { [...((1, nul), (str, 5))]; });
at(() => { [...(own.x ? own : 5)]; });
at(() => { [...(-1).x, ...(own.x = 1)]; });
at(() => { [1, ...(own.x = 1)]; });
at(() => { id(...(own.x = 1), 1); });
at(() => { id(1, ...(own.x, own.y), 1); });
at(() => { new id(...(own.x &&= id), ...arr); });
at(() => { (und.length += 1)(...arr); });
at(() => { (und.length += 1)(1, ...arr); });
at(() => { (und.length++)(1, ...arr); });
at(() => { (und.length += 1)(1); });
