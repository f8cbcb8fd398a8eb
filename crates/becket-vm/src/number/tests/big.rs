//! Integers of any size: laws that hold for all of them. The results themselves are held to Node by conformance.

#![allow(clippy::expect_used)]

use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::number::big::{Big, Bitwise, Pace, Stopped};

fn digit() -> impl Strategy<Value = u64> {
    // Long runs of ones and zeros are where carries go wrong.
    proptest::prop_oneof![any::<u64>(), proptest::strategy::Just(0), proptest::strategy::Just(u64::MAX), 0..4_u64]
}

fn big() -> impl Strategy<Value = Big> {
    (any::<bool>(), vec(digit(), 0..7)).prop_map(|(is_negative, digits)| Big::new(is_negative, digits))
}

fn mul(a: &Big, b: &Big) -> Big {
    a.mul(b, &mut ()).expect("nothing stops it")
}

fn div_rem(a: &Big, b: &Big) -> Option<(Big, Big)> {
    a.div_rem(b, &mut ()).expect("nothing stops it")
}

fn power_of_two(exponent: u64) -> Big {
    Big::small(2).pow(exponent, &mut ()).expect("nothing stops it")
}

fn text(a: &Big, radix: u32) -> Vec<u8> {
    a.to_text(radix, &mut ()).expect("nothing stops it")
}

fn units(text: &[u8]) -> Vec<u16> {
    text.iter().map(|unit| u16::from(*unit)).collect()
}

proptest! {
    #[test]
    fn quotient_and_remainder_make_up_the_dividend(a in big(), b in big()) {
        match div_rem(&a, &b) {
            None => prop_assert!(b.is_zero()),
            Some((quotient, rest)) => {
                prop_assert_eq!(mul(&quotient, &b).add(&rest), a.clone());
                let size = |it: &Big| Big::new(false, it.digits.clone());
                prop_assert!(size(&rest).compare(&size(&b)).is_lt());
                prop_assert!(rest.is_zero() || rest.is_negative == a.is_negative);
            }
        }
    }

    #[test]
    fn sums_and_products_keep_their_laws(a in big(), b in big(), c in big()) {
        prop_assert_eq!(a.add(&b).sub(b.clone()), a.clone());
        prop_assert_eq!(mul(&a, &b.add(&c)), mul(&a, &b).add(&mul(&a, &c)));
        prop_assert_eq!(mul(&a, &b), mul(&b, &a));
    }

    #[test]
    fn shifts_are_products_and_floors(a in big(), count in 0..300_u64) {
        let power = power_of_two(count);
        prop_assert_eq!(a.shl(count), mul(&a, &power));
        prop_assert_eq!(a.shl(count).shr(count), a.clone());
        let floor = a.shr(count);
        let below = a.sub(mul(&floor, &power));
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
        let power = power_of_two(count);
        for wrapped in [a.as_int(count), a.as_uint(count)] {
            let rest = div_rem(&a.sub(wrapped), &power).map(|(_, rest)| rest);
            prop_assert!(rest.is_some_and(|rest| rest.is_zero()));
        }
        prop_assert!(a.as_uint(count).bits() <= count && !a.as_uint(count).is_negative);
    }

    #[test]
    fn text_is_read_back(a in big(), radix in 2..37_u32) {
        let spelled = text(&a, radix);
        let digits = spelled.strip_prefix(b"-").unwrap_or(&spelled);
        let parsed = Big::parse(units(digits).into_iter(), radix, &mut ()).expect("nothing stops it").map(|parsed| Big::new(a.is_negative, parsed.digits));
        prop_assert_eq!(parsed, Some(a.clone()));
        prop_assert_eq!(Big::from_units(&units(&text(&a, 10)), &mut ()), Ok(Some(a)));
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
        Big::from_units(&text, &mut ()).expect("nothing stops it");
    }
}

/// Stops after so many digits.
struct Few(usize);

impl Pace for Few {
    fn go_on(&mut self, digits: usize) -> Result<(), Stopped> {
        self.0 = self.0.checked_sub(digits).ok_or(Stopped)?;
        Ok(())
    }
}

type Way = fn(&Big, &Big, &mut Few) -> Result<(), Stopped>;

#[test]
fn long_work_is_told_of_and_stopped() {
    let (a, b) = (Big::new(false, alloc::vec![7; 400]), Big::new(true, alloc::vec![9; 200]));
    let ways: [(&str, Way); 5] = [
        ("mul", |a, b, few| a.mul(b, few).map(|_| ())),
        ("div_rem", |a, b, few| a.div_rem(b, few).map(|_| ())),
        ("pow", |a, _, few| a.pow(5, few).map(|_| ())),
        ("to_text", |a, _, few| a.to_text(10, few).map(|_| ())),
        ("from_units", |a, _, few| Big::from_units(&units(&text(a, 10)), few).map(|_| ())),
    ];
    for (name, way) in ways {
        assert_eq!(way(&a, &b, &mut Few(usize::MAX)), Ok(()), "{name}");
        assert_eq!(way(&a, &b, &mut Few(20_000)), Err(Stopped), "{name}");
    }
}
