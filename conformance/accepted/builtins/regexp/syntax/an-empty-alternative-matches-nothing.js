console.log("ab".replace(/(x|)b/, "[$1]"), "b".match(/a||b/));
