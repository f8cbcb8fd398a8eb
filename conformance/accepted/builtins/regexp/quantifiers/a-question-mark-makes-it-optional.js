console.log("color colour".match(/colou?r/g), "ab".match(/a?b?c?/)[0], "b".match(/(a)?b/));
