console.log(/\e\g\i\j\l\m\o\y/.test("egijlmoy"), /\A\Z/.test("AZ"), /\//.test("/"), /\.\*\+\?\(\)\[\]\{\}\^\$\|\\/.test(".*+?()[]{}^$|\\"));
