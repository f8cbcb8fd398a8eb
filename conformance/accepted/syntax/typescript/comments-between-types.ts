/** Adds. @param a one */
function add(a: /* first */ number, b /* second */ : number /* , */, /* none */): /* result */ number /* { */ {
  // type X = 1;
  return a + b; // as number
}
type /* name */ Alias /* < */ = // line
  /* union */ | "a" // one
  | "b"; /* end */
const value /* : string */ : Alias /* = */ = /* as */ "b" /* as */ as /* x */ Alias /* ! */;
interface /* I */ Empty /* extends */ { /* nothing */ }
const generic = /* before */ < /* T */ T /* , */ , > ( /* x */ x /* : */ : T /* ) */ ) /* : */ : T /* => */ => /* body */ x;
console.log(add(1, 2), value, generic /* call */ < /* n */ number > /* ( */ (3), {} as /* e */ Empty);
const text = `${value as /* in a template */ string}`; console.log(text);
