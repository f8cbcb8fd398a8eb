// `btoa` takes characters up to 255, `atob` forgives spaces and missing padding but nothing else.
for (const s of ["", "a", "ab", "abc", "\u00FF\u0000", "h\u00E9", "Man is distinguished"]) console.log(btoa(s), atob(btoa(s)) === s);
for (const v of [null, undefined, 5, true, [1, 2], {}]) console.log(btoa(v));
for (const s of ["YQ==", "YQ=", "YQ", "Y Q = =", "YWI=", "YWJj", "\tYWJj\n", "", "====", "Y", "YQ===", "Y=Q=", "YW*j", "YW-j", "YWJjZ", "\u00A0YQ=="]) { try { console.log(JSON.stringify(s), JSON.stringify(atob(s))); } catch (e) { console.log(JSON.stringify(s), e.name, e.message, e.code); } }
for (const f of [() => btoa("\u0100"), () => btoa("\u{1F600}"), () => btoa(Symbol())]) { try { f(); } catch (e) { console.log(e.name, e.message, e.code); } }
console.log(btoa.length, atob.length, btoa.name);
