console.log("a1 _é\u0660".match(/\d/g), "a1 _é".match(/\w/g), "a\t\u00a0\ufeff\u2003b\u180e".match(/\s/g).length);
