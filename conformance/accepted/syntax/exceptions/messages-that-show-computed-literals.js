const show = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.message);
  }
};
const o = {}, i = 1;
show(() => o[1 + 1]());
show(() => o[-1]());
show(() => o[- -1]());
show(() => o[-0]());
show(() => o[~1]());
show(() => o[!0]());
show(() => o[!null]());
show(() => o[!""]());
show(() => o[!i]());
show(() => o[-"1"]());
show(() => o[1 / 0]());
show(() => o[1 / 3]());
show(() => o[2 ** 3]());
show(() => o[7 % 4]());
show(() => o[5 >> 1]());
show(() => o[-1 >>> 0]());
show(() => o[1e21]());
show(() => o[1.5e-7]());
show(() => o["a" + "b"]());
show(() => o["a" + 1]());
show(() => o["a" + "b" + i]());
show(() => o[1 + 2 + i]());
show(() => o[i + 1 + 2]());
show(() => o[2 - 1 - i - 1]());
show(() => o[1 < 2]());
show(() => o[`b`]());
show(() => (1 + 2)());
show(() => ({ a: 1, b: i })());
show(() => ({ a: 1 }).b());
