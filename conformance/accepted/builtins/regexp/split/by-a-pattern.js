console.log("a1b2c".split(/\d/), "a, b,c ,d".split(/\s*,\s*/), "abc".split(/x/), "".split(/x/), "".split(/(?:)/), "a  b c".split(/\s+/));
