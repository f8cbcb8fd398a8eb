//! The functions of `Math`, ECMA-262 21.3.2, as Node computes them.
//! Not here: coercion of arguments, and `Math.random`, which is no function of its arguments.
//! Invariant: the same bits on every machine: only `+ - * /`, square root and table look-ups, all exactly rounded by IEEE 754.
//!
//! The standard leaves most of these to the implementation; "as Node" means V8's choices, which are fdlibm's algorithms (Sun
//! Microsystems, 1993) but for `hypot` and `pow`. `docs/decisions/0003-numbers-and-math.md` says how closely each one agrees.

#![allow(clippy::excessive_precision, reason = "the constants keep the digits they are published with")]

mod bits;
mod hyperbolic;
mod integral;
mod logarithm;
mod power;
mod reduce;
mod root;
mod trig;

pub use self::hyperbolic::{acosh, asinh, atanh, cosh, sinh, tanh};
pub use self::integral::{abs, ceil, clz32, f16round, floor, fround, imul, max, min, round, sign, sqrt, trunc};
pub use self::logarithm::{exp, expm1, log, log1p, log2, log10};
pub use self::power::pow;
pub use self::root::{cbrt, hypot};
pub use self::trig::{acos, asin, atan, atan2, cos, sin, tan};
