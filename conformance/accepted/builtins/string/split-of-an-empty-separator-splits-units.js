console.log("a😀".split("").length, "a😀".split("").map((c) => c.charCodeAt(0).toString(16)), [..."a😀"].length);
