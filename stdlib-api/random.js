// The time and chance, which the host gives once in a run. Not here: dates (`date.js`).

// A function of the host is called like any other: the run stops, and the answer is in the journal.
function clock$now() {
  const known = $clock();
  return known === undefined ? $setClock($call($host("becket:clock"), undefined)) : known;
}

// ECMA-262 21.3.2.27.
function Math$random() {
  const number = $random();
  if (number !== undefined) return number;
  $seed($call($host("becket:random"), undefined));
  return $random();
}

// Sixteen bytes of chance, with the bits that say of which kind they are. RFC 9562 5.4.
function crypto$randomUUID() {
  if (this !== crypto) {
    throw node$error("ERR_INVALID_THIS", 'Value of "this" must be of type Crypto');
  }
  return random$uuid();
}

// The same of `becket:crypto`.
function becket$crypto$randomUUID() {
  return random$uuid();
}

function random$uuid() {
  let text = "";
  for (let i = 0; i < 16; i++) {
    let byte = Math.floor(Math$random() * 256);
    if (i === 6) byte = (byte & 15) | 64;
    if (i === 8) byte = (byte & 63) | 128;
    if (i === 4 || i === 6 || i === 8 || i === 10) text += "-";
    text += (byte < 16 ? "0" : "") + byte.toString(16);
  }
  return text;
}
