//! The functions of `Math`, ECMA-262 21.3.2, as Node computes them.
//! Not here: coercion of arguments, and `Math.random`, which is no function of its arguments.
//! Invariant: the same bits on every machine: only `+ - * /`, square root and table look-ups, all exactly rounded by IEEE 754.
//!
//! The standard leaves most of these to the implementation; "as Node" means V8's choices, which are fdlibm's algorithms (Sun
//! Microsystems, 1993) but for `hypot` and `pow`. `docs/decisions/0003-numbers-and-math.md` says how closely each one agrees.

mod integral;

pub use self::integral::{abs, ceil, clz32, floor, fround, imul, max, min, round, sign, sqrt, trunc};
