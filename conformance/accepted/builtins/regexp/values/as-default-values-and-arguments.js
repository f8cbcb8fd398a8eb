const clean = (text, what = /[^a-z]/g, by = "") => text.replace(what, by);
console.log(clean("a1b2"), clean("a1b2", /\d/, "-"), ["a1", "b2"].map((t) => t.replace(/\d/, "")), ((r = /x/) => r.source)());
