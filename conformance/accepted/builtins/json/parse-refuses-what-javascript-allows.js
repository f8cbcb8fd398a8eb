// Trailing commas, single quotes, comments, bare keys and control characters are errors, each with its place.
for (const s of ["[1,]", "{\"a\":1,}", "{'a':1}", "{a:1}", "[1 2]", "// c\n1", "/* c */ 1", "undefined", "\"a\nb\"", "\"\\x41\"", "\"\\u12\"", "\"unclosed", "[", "{", "{\"a\"", "{\"a\":", "]", "nul", "tru", "True", "\"\\'\"", "{\"a\":1 \"b\":2}", "[,1]", "{,}", "[1]]", "`x`", "\"\t\"", "{\"a\" 1}", "(1)"]) { try { console.log(JSON.parse(s)); } catch (e) { console.log(e.name, e.message); } }
for (const v of [undefined, null, [], {}, true, 5, "5", [5], { toString: () => "[1]" }, Symbol()]) { try { console.log(JSON.parse(v)); } catch (e) { console.log(e.name, e.message); } }
console.log(JSON.parse.length, JSON.parse.name);
