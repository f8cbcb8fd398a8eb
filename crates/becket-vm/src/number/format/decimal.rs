//! The exact decimal value of a double, as many digits of it as asked for.
//! Not here: layout of the digits as text; that is `format.rs`.
//! Invariant: digits are cut off, never rounded, until [`Decimal::round`]. So one digit beyond the kept ones decides a tie, and
//! ties go up.

/// 309 digits before the point; the longest request for digits after it is shorter than this.
const DIGITS_MAX: usize = 336;

/// A double below 2^1024 has 32 words before the point; one above 2^-1075 has 34 after it.
const WORDS_MAX: usize = 36;

/// Each step of the conversion makes nine digits.
const CHUNK: u32 = 1_000_000_000;

/// The number 0.d₀d₁d₂… × 10^point. Zero has no digits, and point 1, so that it prints as one digit before the point.
pub(super) struct Decimal {
    digits: [u8; DIGITS_MAX],
    len: usize,
    point: i32,
}

impl Decimal {
    pub(super) fn new() -> Self {
        Self { digits: [b'0'; DIGITS_MAX], len: 0, point: 1 }
    }

    pub(super) fn len(&self) -> i32 {
        self.len as i32
    }

    pub(super) fn point(&self) -> i32 {
        self.point
    }

    /// The digit at an index; outside of the digits that there are, it is zero.
    pub(super) fn digit(&self, idx: i32) -> u8 {
        usize::try_from(idx)
            .ok()
            .filter(|idx| *idx < self.len)
            .and_then(|idx| self.digits.get(idx))
            .map_or(b'0', |d| *d)
    }

    /// Expands `x ≥ 0` at least as far as the given place after the point.
    pub(super) fn expand_to_place(&mut self, x: f64, place: i32) {
        self.expand(x, |_, places| places >= place);
    }

    /// Expands `x ≥ 0` to at least so many significant digits.
    pub(super) fn expand_significant(&mut self, x: f64, significant: i32) {
        self.expand(x, |len, _| len >= significant);
    }

    /// Reads a positive number as `Number::toString` wrote it.
    pub(super) fn read_shortest(&mut self, text: &[u8]) {
        let (mut places, mut exponent, mut negative) = (None, None, false);
        for byte in text {
            match (byte, exponent) {
                (b'0'..=b'9', Some(value)) => exponent = Some(value * 10 + i32::from(byte - b'0')),
                (b'0'..=b'9', None) => {
                    self.push(*byte);
                    places = places.map(|places| places + 1);
                }
                (b'.', _) => places = Some(0),
                (b'e', _) => exponent = Some(0),
                _ => negative = *byte == b'-',
            }
        }
        let exponent = exponent.unwrap_or(0);
        self.set_point(places.unwrap_or(0), if negative { -exponent } else { exponent });
        while self.len > 0 && self.digit(self.len() - 1) == b'0' {
            self.len -= 1;
        }
    }

    /// Keeps the first `kept` digits; the next one says whether they go up. A negative `kept` leaves zero.
    pub(super) fn round(&mut self, kept: i32) {
        let up = kept >= 0 && self.digit(kept) >= b'5';
        self.len = self.len.min(usize::try_from(kept).unwrap_or(0));
        if !up {
            if self.len == 0 {
                self.point = 1;
            }
            return;
        }
        // The digit at `kept` is not zero, so all `kept` digits before it are there.
        while let Some(last) = self.len.checked_sub(1).and_then(|last| self.digits.get_mut(last)) {
            if *last < b'9' {
                *last += 1;
                return;
            }
            self.len -= 1;
        }
        self.push(b'1');
        self.point += 1;
    }

    /// Digits before the point, all of them; then digits after it until `enough(digits, places after the point)`.
    fn expand(&mut self, x: f64, enough: impl Fn(i32, i32) -> bool) {
        let bits = x.to_bits();
        let biased = (bits >> 52 & 0x7FF) as i32;
        let fraction = bits & ((1 << 52) - 1);
        let mantissa = if biased == 0 { fraction } else { fraction | 1 << 52 };
        let exponent = biased.max(1) - 1075;
        if mantissa == 0 {
            return;
        }
        self.expand_integer(mantissa, exponent);
        let mut places = 0;
        if exponent < 0 {
            let mut words = FractionWords::new(mantissa, exponent.unsigned_abs());
            while !words.is_zero() && !enough(self.len(), places) {
                self.push_chunk(words.next_chunk());
                places += 9;
            }
        }
        self.set_point(places, 0);
    }

    /// The digits of mantissa × 2^exponent before the point.
    fn expand_integer(&mut self, mantissa: u64, exponent: i32) {
        if exponent <= 0 {
            let whole = mantissa.checked_shr(exponent.unsigned_abs()).unwrap_or(0);
            self.push_chunk((whole / u64::from(CHUNK)) as u32);
            self.push_chunk((whole % u64::from(CHUNK)) as u32);
            return;
        }
        let mut words = [0; WORDS_MAX];
        set_shifted(&mut words, mantissa, exponent.unsigned_abs());
        let mut chunks = [0; WORDS_MAX];
        let mut n_chunks = 0;
        for chunk in &mut chunks {
            if words.iter().all(|word| *word == 0) {
                break;
            }
            *chunk = divide_by_chunk(&mut words);
            n_chunks += 1;
        }
        for chunk in chunks.iter().take(n_chunks).rev() {
            self.push_chunk(*chunk);
        }
    }

    /// Nine digits; zeros in front of the whole number are dropped by `push`.
    fn push_chunk(&mut self, chunk: u32) {
        let mut divisor = CHUNK / 10;
        while divisor > 0 {
            self.push(b'0' + (chunk / divisor % 10) as u8);
            divisor /= 10;
        }
    }

    /// One more digit. `point` counts the zeros dropped in front until [`Decimal::set_point`] settles it.
    fn push(&mut self, digit: u8) {
        if self.len == 0 && digit == b'0' {
            return;
        }
        if let Some(slot) = self.digits.get_mut(self.len) {
            *slot = digit;
            self.len += 1;
        }
    }

    /// Of the digits pushed so far, `places` came after the point. Zeros in front were dropped, which changes nothing: the end
    /// counts.
    fn set_point(&mut self, places: i32, exponent: i32) {
        self.point = if self.len == 0 { 1 } else { self.len() - places + exponent };
    }
}

/// What stands after the binary point, most significant word first.
struct FractionWords {
    words: [u32; WORDS_MAX],
    len: usize,
}

impl FractionWords {
    /// The fraction of mantissa / 2^places.
    fn new(mantissa: u64, places: u32) -> Self {
        let fraction = if places < 64 { mantissa & ((1 << places) - 1) } else { mantissa };
        let len = places.div_ceil(32);
        let mut words = [0; WORDS_MAX];
        set_shifted(&mut words, fraction, len * 32 - places);
        let len = (len as usize).min(WORDS_MAX);
        if let Some(words) = words.get_mut(..len) {
            words.reverse();
        }
        let mut fraction = Self { words, len };
        fraction.drop_zeros();
        fraction
    }

    fn is_zero(&self) -> bool {
        self.len == 0
    }

    /// Multiplies by 10^9 and takes what comes out before the point.
    fn next_chunk(&mut self) -> u32 {
        let mut carry = 0;
        for word in self.words.iter_mut().take(self.len).rev() {
            let product = u64::from(*word) * u64::from(CHUNK) + carry;
            *word = product as u32;
            carry = product >> 32;
        }
        self.drop_zeros();
        carry as u32
    }

    fn drop_zeros(&mut self) {
        while self.len > 0 && self.words.get(self.len - 1) == Some(&0) {
            self.len -= 1;
        }
    }
}

/// value × 2^shift, least significant word first.
fn set_shifted(words: &mut [u32; WORDS_MAX], value: u64, shift: u32) {
    let mut rest = u128::from(value) << (shift % 32);
    for word in words.iter_mut().skip((shift / 32) as usize).take(3) {
        *word = rest as u32;
        rest >>= 32;
    }
}

/// Divides by 10^9 in place; least significant word first.
fn divide_by_chunk(words: &mut [u32; WORDS_MAX]) -> u32 {
    let mut rest = 0;
    for word in words.iter_mut().rev() {
        let dividend = rest << 32 | u64::from(*word);
        *word = (dividend / u64::from(CHUNK)) as u32;
        rest = dividend % u64::from(CHUNK);
    }
    rest as u32
}
