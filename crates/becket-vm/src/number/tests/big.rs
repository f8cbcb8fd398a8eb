//! Integers of any size: laws that hold for all of them. The results themselves are held to Node by conformance.

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::number::big::{Big, Bitwise};

fn digit() -> impl Strategy<Value = u64> {
    // Long runs of ones and zeros are where carries go wrong.
    proptest::prop_oneof![any::<u64>(), proptest::strategy::Just(0), proptest::strategy::Just(u64::MAX), 0..4_u64]
}

fn big() -> impl Strategy<Value = Big> {
    (any::<bool>(), vec(digit(), 0..7)).prop_map(|(is_negative, digits)| Big::new(is_negative, digits))
}

fn units(text: &[u8]) -> Vec<u16> {
    text.iter().map(|unit| u16::from(*unit)).collect()
}

proptest! {
    #[test]
    fn quotient_and_remainder_make_up_the_dividend(a in big(), b in big()) {
        match a.div_rem(&b) {
            None => prop_assert!(b.is_zero()),
            Some((quotient, rest)) => {
                prop_assert_eq!(quotient.mul(&b).add(&rest), a.clone());
                let size = |it: &Big| Big::new(false, it.digits.clone());
                prop_assert!(size(&rest).compare(&size(&b)).is_lt());
                prop_assert!(rest.is_zero() || rest.is_negative == a.is_negative);
            }
        }
    }

    #[test]
    fn sums_and_products_keep_their_laws(a in big(), b in big(), c in big()) {
        prop_assert_eq!(a.add(&b).sub(b.clone()), a.clone());
        prop_assert_eq!(a.mul(&b.add(&c)), a.mul(&b).add(&a.mul(&c)));
        prop_assert_eq!(a.mul(&b), b.mul(&a));
    }

    #[test]
    fn shifts_are_products_and_floors(a in big(), count in 0..300_u64) {
        let power = Big::small(2).pow(count);
        prop_assert_eq!(a.shl(count), a.mul(&power));
        prop_assert_eq!(a.shl(count).shr(count), a.clone());
        let floor = a.shr(count);
        let below = a.sub(floor.mul(&power));
        prop_assert!(!below.is_negative && below.compare(&power).is_lt());
    }

    #[test]
    fn bits_add_up(a in big(), b in big()) {
        let (and, or, xor) = (a.bitwise(&b, Bitwise::And), a.bitwise(&b, Bitwise::Or), a.bitwise(&b, Bitwise::Xor));
        prop_assert_eq!(and.add(&or), a.add(&b));
        prop_assert_eq!(or.sub(and), xor);
    }

    #[test]
    fn wrapping_keeps_the_low_bits(a in big(), count in 0..300_u64) {
        let power = Big::small(2).pow(count);
        for wrapped in [a.as_int(count), a.as_uint(count)] {
            let rest = a.sub(wrapped).div_rem(&power).map(|(_, rest)| rest);
            prop_assert!(rest.is_some_and(|rest| rest.is_zero()));
        }
        prop_assert!(a.as_uint(count).bits() <= count && !a.as_uint(count).is_negative);
    }

    #[test]
    fn text_is_read_back(a in big(), radix in 2..37_u32) {
        let text = a.to_text(radix);
        let digits = text.strip_prefix(b"-").unwrap_or(&text);
        let parsed = Big::parse(units(digits).into_iter(), radix).map(|parsed| Big::new(a.is_negative, parsed.digits));
        prop_assert_eq!(parsed, Some(a.clone()));
        prop_assert_eq!(Big::from_units(&units(&a.to_text(10))), Some(a));
    }

    #[test]
    fn doubles_compare_as_what_they_are(a in big(), number in any::<f64>()) {
        let nearest = a.to_double();
        if nearest.is_finite() {
            prop_assert_eq!(Big::from_double(nearest).to_double(), nearest);
            prop_assert_eq!(a.compare_double(nearest), Some(a.compare(&Big::from_double(nearest))));
        }
        prop_assert_eq!(a.compare_double(number).is_none(), number.is_nan());
    }

    #[test]
    fn no_text_makes_it_panic(text in vec(any::<u16>(), 0..20)) {
        Big::from_units(&text);
    }
}
