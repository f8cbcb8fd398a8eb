const show = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, "|", e.message, "|", e.code, "|", e.stack.split("\n")[0], Object.keys(e).join()); } };
for (const text of ["", "a", "ab", "abc", "abcd", "\u00e9\u00ff\u0000", "\u0100", null, undefined, 5, true]) show(() => btoa(text));
for (const text of ["YWJj", "YW Jj\n", " \t\f\r\nYWJj", "YWI=", "YWI", "YW=", "Y", "Y===", "YWJj!", "=", "", "YQ==", "YQ=", "YR==", "\u00a0YWJj", "ab\u0100", "=YWJ", "YW=J", "YWJj=", "YWJjZA==", "-_", "+/+/", null]) show(() => atob(text));
show(() => btoa({ toString() { return "x"; } })); show(() => atob({ toString() { return "eA=="; } })); show(() => btoa()); show(() => atob());
console.log(atob(btoa("round trip")), btoa("x".repeat(1000)).length, atob(btoa(String.fromCharCode(...Array.from({ length: 256 }, (_, i) => i)))).length);
try { atob("!"); } catch (e) { console.log(e instanceof Error, e.name, e.message, e.code, Object.keys(e), String(e), Object.prototype.toString.call(e), JSON.stringify(e)); }
