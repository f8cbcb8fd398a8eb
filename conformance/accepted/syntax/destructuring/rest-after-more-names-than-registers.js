// Getters run once each, those that are named and those that the rest copies.
const log = [];
const source = {};
for (let i = 0; i < 60; i++) source[`k${i}`] = i;
const watched = { ...source, get last() { return log.push("last"); }, get more() { return log.push("more"); } };
const {
  k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16, k17, k18, k19, k20, k21, k22, k23, k24, k25,
  k26, k27, k28, k29, k30, k31, k32, k33, k34, k35, k36, k37, k38, k39, k40, k41, k42, k43, k44, k45, k46, k47, k48, last,
  [`k${50}`]: computed, 51: missing = "default", ...rest
} = watched;
console.log(log, k0, k47, k48, last, computed, missing);
console.log(Object.keys(rest).join(), rest.more);
const {
  k0: a, k1: b, k2: c, k3: d, k4: e, k5: f, k6: g, k7: h, k8: i, k9: j, k10: k, k11: l, k12: m, k13: n, k14: o, k15: p,
  k16: q, k17: r, k18: s, k19: t, k20: u, k21: v, k22: w, k23: x, k24: y, k25: z, k26: A, k27: B, k28: C, k29: D, k30: E,
  k31: F, k32: G, k33: H, k34: I, k35: J, k36: K, k37: L, k38: M, k39: N, k40: O, k41: P, k42: Q, k43: R, k44: S, k45: T,
  k46: U, k47: V, k48: W, k49: X, ...plain
} = source;
console.log(a, z, X, plain);
