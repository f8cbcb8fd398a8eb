console.log(RegExp("a", "g") instanceof RegExp, RegExp("a").source, new RegExp(/b/y, "i").flags, RegExp(/c/g).flags);
