// events: tracking.ndjson
function luhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let d = +digits[digits.length - 1 - i];
    if (i % 2 === 1) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    sum += d;
  }
  return sum % 10 === 0;
}

const isDigit = (c) => c >= "0" && c <= "9";

export default (event) => {
  const found = [];
  outer: for (const [key, value] of Object.entries({ ...event.traits, ...event.properties })) {
    if (typeof value !== "string") continue;
    let digits = "";
    for (const c of value) {
      if (isDigit(c)) digits += c;
      else if (c !== " " && c !== "-") continue outer;
    }
    if (digits.length >= 12 && luhn(digits)) found.push({ key, masked: digits.slice(-4).padStart(digits.length, "*") });
  }
  return found;
};
