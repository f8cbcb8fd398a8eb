// Searches that find nothing, and what they leave behind: `lastIndex`, and the text itself.
const MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const show = (...values) => console.log(...values);

const plain = "no mail here";
show(plain.replace(MAIL, "<mail>") === plain, MAIL.lastIndex);
MAIL.lastIndex = 5;
show("still none".replace(MAIL, "<mail>"), MAIL.lastIndex);
MAIL.lastIndex = 3;
show("a@b.cd".replace(MAIL, "<mail>"), MAIL.lastIndex);
MAIL.lastIndex = "2";
show("none".replace(MAIL, "x"), MAIL.lastIndex);
const once = /@/;
once.lastIndex = 7;
show("none".replace(once, "x"), once.lastIndex, once.test("none"), once.lastIndex, once.test("a@b"), once.lastIndex);
const sticky = /@/y;
sticky.lastIndex = 1;
show(sticky.test("none"), sticky.lastIndex, "none".replace(sticky, "x"), sticky.lastIndex);
const global = /@/g;
global.lastIndex = 2;
show(global.test("none"), global.lastIndex);
const frozen = Object.freeze(/@/g);
try {
  show("none".replace(frozen, "x"));
} catch (error) {
  show(error.message);
}
show("é@".replace(/z/g, "x"), "\u{1f600}".replace(/@/gu, "x"), "".replace(/@/g, "x"), "".replace(/^/g, "x"));
show("none".replace(/@/g, undefined), "none".replace(/@/g, 1), "none".replace(/@/g), "none".replace(/@/g, () => "x"));
const own = /@/g;
own.exec = () => null;
show("a@b".replace(own, "x"), own.test("a@b"));
const rope = "first part of a text that is long, " + "and its second part".repeat(2);
show((rope + rope.length).replace(/@/g, "x"));
for (const text of ["ip=1", "none", "token=abc", ""]) show(text.replace(/token=(\w+)/g, "token=$1!"), /token=/.test(text));
show([1, 2, 3].map((n) => /(?<year>\d{4})-/.test(`${n}`)).join(), /@/.test(), /undefined/.test(), /@/.test(12), /1/.test(12));
